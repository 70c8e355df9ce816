package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {

    private static final Iri ID = Iri.parseId("https://example.org/register/melderegister");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/register/melderegister",
                "https://example.org/register/melderegister@2",
                "https://example.org/register/melderegister@2.1.0",
                "urn:xoev-de:bund:codeliste@0"
            })
    void writesItselfAsItWasRead(String text) {
        assertThat(Ref.parse(text)).hasToString(text).isEqualTo(Ref.parse(text));
    }

    @Test
    void matchesAsFarAsItIsNarrowed() {
        assertThat(Ref.of(ID).matches(ID, Version.of(3, 0, 1))).isTrue();
        assertThat(Ref.of(ID, 2).matches(ID, Version.of(2, 9, 0))).isTrue();
        assertThat(Ref.of(ID, 2).matches(ID, Version.of(3, 0, 0))).isFalse();
        assertThat(Ref.of(ID, Version.of(2, 1, 0)).matches(ID, Version.of(2, 1, 0)))
                .isTrue();
        assertThat(Ref.of(ID, Version.of(2, 1, 0)).matches(ID, Version.of(2, 1, 1)))
                .isFalse();
        assertThat(Ref.of(ID).matches(Iri.of("https://example.org/other"), Version.of(1, 0, 0)))
                .isFalse();
    }

    @Test
    void tellsItsPin() {
        assertThat(Ref.of(ID).pin()).isEqualTo(Ref.Pin.LINE);
        assertThat(Ref.of(ID).major()).isNull();
        assertThat(Ref.of(ID, 0).pin()).isEqualTo(Ref.Pin.MAJOR);
        assertThat(Ref.of(ID, 0).isExact()).isFalse();
        assertThat(Ref.parse(ID + "@2.1.0").isExact()).isTrue();
        assertThat(Ref.parse(ID + "@2.1.0").version()).isEqualTo(Version.of(2, 1, 0));
        assertThat(Ref.parse(ID + "@2.1.0").withoutVersion()).isEqualTo(Ref.of(ID));
        assertThat(Ref.of(ID, 2).withVersion(Version.of(2, 1, 0))).hasToString(ID + "@2.1.0");
    }

    @Test
    void ordersWiderReferencesFirst() {
        Ref line = Ref.of(ID);
        Ref major = Ref.of(ID, 2);
        Ref exact = Ref.of(ID, Version.of(2, 0, 0));
        Ref later = Ref.of(ID, Version.of(2, 10, 0));
        assertThat(List.of(later, exact, major, line).stream().sorted()).containsExactly(line, major, exact, later);
    }

    @Test
    void equalReferencesAreOne() {
        Ref ref = Ref.of(ID, Version.of(2, 1, 0));
        assertThat(ref).isEqualTo(Ref.parse(ID + "@2.1.0")).hasSameHashCodeAs(Ref.parse(ID + "@2.1.0"));
        assertThat(ref)
                .isNotEqualTo(Ref.of(ID, 2))
                .isNotEqualTo(Ref.of(ID))
                .isNotEqualTo(Ref.parse("https://example.org/a@2.1.0"))
                .isNotEqualTo(ID);
        assertThat(List.of(Ref.of(ID), Ref.of(ID, 1), Ref.of(ID, 2), ref, Ref.of(ID, Version.of(2, 1, 1))))
                .extracting(Ref::hashCode)
                .doesNotHaveDuplicates();
        assertThat(ref.pin()).isEqualTo(Ref.Pin.EXACT);
        assertThat(Ref.of(Iri.of("https://example.org/a"), 9)).isLessThan(Ref.of(Iri.of("https://example.org/b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@1",
                "melderegister",
                "https://example.org@1.2",
                "https://example.org@v1",
                "https://example.org/a#b",
                "https://example.org@1@2"
            })
    void refusesWhatIsNoReference(String text) {
        assertThat(Ref.isValid(text)).isFalse();
        assertThatThrownBy(() -> Ref.parse(text)).isInstanceOfSatisfying(ValueFormatException.class, thrown -> {
            assertThat(thrown.type()).isEqualTo("Ref");
            assertThat(thrown.text()).isEqualTo(text);
        });
    }

    @Test
    void refusesAnIriThatNamesNoRecord() {
        assertThatThrownBy(() -> Ref.of(Iri.of("https://example.org/a#b"))).isInstanceOf(ValueFormatException.class);
    }
}
