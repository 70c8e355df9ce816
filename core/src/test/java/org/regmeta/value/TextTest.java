package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text REGISTER = Text.of("en", "Population register", "de", "Melderegister");

    @Test
    void keepsLanguagesInCodePointOrder() {
        assertThat(REGISTER.with("cs", "Evidence obyvatel").asMap().keySet()).containsExactly("cs", "de", "en");
        assertThat(REGISTER).isEqualTo(Text.of("de", "Melderegister", "en", "Population register"));
    }

    @Test
    void findsTheLanguageOfTheReader() {
        assertThat(REGISTER.in(Locale.ENGLISH)).isEqualTo("Population register");
        assertThat(REGISTER.in(Locale.forLanguageTag("en-GB"))).isEqualTo("Population register");
        assertThat(REGISTER.with("de-AT", "Zentrales Melderegister").in("de-AT-1996"))
                .isEqualTo("Zentrales Melderegister");
    }

    @Test
    void fallsBackToGermanThenEnglishThenTheFirst() {
        assertThat(REGISTER.in("fr")).isEqualTo("Melderegister");
        assertThat(Text.of("en", "x", "fr", "y").in("it")).isEqualTo("x");
        assertThat(Text.of("fr", "y", "nl", "z").in("it")).isEqualTo("y");
        assertThat(REGISTER.get("fr")).isNull();
        assertThat(REGISTER.has("de")).isTrue();
    }

    @Test
    void needsAWording() {
        assertThatThrownBy(() -> Text.of(Map.of())).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Text.of("de", "")).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Text.of("de_DE", "x")).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> REGISTER.asMap().put("fr", "x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
