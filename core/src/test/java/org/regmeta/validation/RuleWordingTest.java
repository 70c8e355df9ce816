package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.value.Text;

/** Texts of rules of one's own: in both languages, or not at all. */
class RuleWordingTest {
    private static final Text FINE = Text.of("de", "Deutsch.", "en", "English.");

    private static RuleWording wording(String part, Text text) {
        return new RuleWording(
                part.equals("title") ? text : FINE,
                part.equals("message") ? text : FINE,
                part.equals("hint") ? text : FINE,
                part.equals("rationale") ? text : FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "message", "hint", "rationale"})
    void aMissingLanguageIsNamed(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording(part, Text.of("de", "Nur deutsch.")))
                .withMessage(part + ": no text in en, only in de");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording(part, Text.of("en", "English alone.", "fr", "Et en français.")))
                .withMessage(part + ": no text in de, only in en, fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "message; {a} fehlt.; It is missing.; message: the placeholders differ, in German [a], in English []",
                "hint; Nehmen Sie {a}.; Take {b}.; hint: the placeholders differ, in German [a], in English [b]",
                "title; {a}; {a}; 'title, de: only message and hint have placeholders'",
                "rationale; Darum.; Because of {a}.; 'rationale, en: only message and hint have placeholders'",
                "message; {a fehlt.; {a} is missing.; 'message, de: a brace that belongs to no placeholder: {a fehlt.'",
                "message; {a} fehlt.; a} is missing.; 'message, en: a brace that belongs to no placeholder: a} is missing.'",
                "hint; [[Siehe {a}.; [[See {a}.]]; 'hint, de: a part in [[ ]] that does not end, or has no placeholder: [[Siehe {a}.'",
            })
    void placeholdersAreTheSameAndWellFormed(String part, String german, String english, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording(part, Text.of("de", german, "en", english)))
                .withMessage(why);
    }

    @Test
    void placeholdersMayStandInAnotherOrderAndOften() {
        RuleWording wording = wording(
                "message",
                Text.of(
                        "de",
                        "{a} vor {b}[[ ({c|x=eins|y=zwei})]].",
                        "en",
                        "{b} after {a}[[ ({c|x=one|y=two})]]: {a}."));
        RuleEntry entry = RuleEntry.own("ACME-A-1", Layer.SEMANTIC, Severity.INFO, List.of("any"), wording);
        assertThat(entry.message(Locale.ENGLISH)).isEqualTo("{b} after {a} ({c}): {a}.");
        assertThat(entry.message(Locale.GERMAN)).isEqualTo("{a} vor {b} ({c}).");
        assertThat(entry.kinds()).containsExactly("any");
    }
}
