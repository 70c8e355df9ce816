package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.value.Text;

/** How a finding becomes a sentence. */
class FindingTest {
    private static final Location PLACE = new Location("a.json", 7, 3);

    @ParameterizedTest
    @CsvSource({
        "'no value', 'no value'",
        "'{a} and {b}', 'x and –'",
        "'{a|x=one|y=two} of them', 'one of them'",
        "'{a|w=one|x=two} of them', 'two of them'",
        "'{a|y=one} of them', 'x of them'",
        "'{b|x=one} of them', '– of them'",
        "'{a}[[, perhaps {empty}]].', 'x.'",
        "'{a}[[, perhaps {a}]].', 'x, perhaps x.'",
        "'{a}[[, {a} or {b}]]![[ {a}]]', 'x! x'",
        "' {a} {open', 'x {open'",
        "'{id}', '86*******19'",
        "'{control}', '\\u{1B}'"
    })
    void valuesArePutIn(String template, String expected) {
        Map<String, String> values = Map.of("a", "x", "empty", "", "id", "86095742719", "control", "\u001B");
        assertThat(Template.fill(template, values)).isEqualTo(expected);
    }

    @Test
    void aReaderOfTheCatalogueSeesNamesInPlaceOfValues() {
        assertThat(Template.plain("{a|x=one|y=two}[[, perhaps {b}]].")).isEqualTo("{a}, perhaps {b}.");
        assertThat(Template.placeholders("{a|x=one|y=two}[[, perhaps {b}]] {a}"))
                .containsExactly("a", "b", "a");
        for (String bad : List.of("{a", "a}", "{a b}", "[[a]]", "[[{a}", "{a}]]")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Template.placeholders(bad));
        }
    }

    @Test
    void aFindingSpeaksBothLanguages() {
        RuleEntry entry = RuleTexts.standard().entry("RM-INPUT-001");
        Finding finding = finding("RM-INPUT-001", Map.of(), null);
        assertThat(finding.message(Locale.GERMAN)).isNotBlank().isNotEqualTo(finding.message(Locale.ENGLISH));
        assertThat(finding.hint(Locale.GERMAN)).isNotBlank().isNotEqualTo(finding.hint(Locale.ENGLISH));
        assertThat(finding.render(Locale.ENGLISH))
                .isEqualTo("a.json:7:3: error RM-INPUT-001: " + finding.message(Locale.ENGLISH) + " "
                        + finding.hint(Locale.ENGLISH));
        assertThat(entry.title(Locale.GERMAN)).isNotBlank().isNotEqualTo(entry.title(Locale.ENGLISH));
        assertThat(entry.rationale(Locale.GERMAN)).isNotBlank().isNotEqualTo(entry.rationale(Locale.ENGLISH));
        assertThat(entry.layer()).isEqualTo(Layer.INPUT);
        assertThat(entry.sources()).isNotEmpty();
        assertThat(RuleTexts.standard().all())
                .contains(entry)
                .extracting(RuleEntry::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(RuleTexts.standard().entry("RM-LOG-001").kinds())
                .isNotEmpty()
                .doesNotContain("");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleTexts.standard().entry("RM-NONE-001"));
    }

    @Test
    void aRuleOfAnotherHouseSpeaksForItself() {
        RuleEntry own = RuleEntry.own(
                "OWN-1",
                Layer.SEMANTIC,
                Severity.WARNING,
                List.of("Register"),
                new RuleWording(
                        Text.of("de", "Titel", "en", "Title"),
                        Text.of("de", "Hier steht {found}.", "en", "Here is {found}."),
                        Text.of("de", "Schreibe etwas anderes.", "en", "Write something else."),
                        Text.of("de", "Darum.", "en", "Therefore.")));
        Finding finding = finding("OWN-1", Map.of("found", "x", "suggestion", "y"), own);
        assertThat(finding.message(Locale.GERMAN)).isEqualTo("Hier steht x.");
        assertThat(finding.hint(Locale.ENGLISH)).isEqualTo("Write something else.");
        assertThat(finding.suggestion()).contains("y");
        assertThat(own.message(Locale.ENGLISH)).isEqualTo("Here is {found}.");
        assertThat(own.hint(Locale.GERMAN)).isEqualTo("Schreibe etwas anderes.");
    }

    @Test
    void aRuleThatNobodyKnowsHasItsIdAlone() {
        Finding finding = finding("NOBODY-1", Map.of("suggestion", ""), null);
        assertThat(finding.render(Locale.GERMAN)).isEqualTo("a.json:7:3: error NOBODY-1: NOBODY-1");
        assertThat(finding.suggestion()).isEmpty();
        assertThat(finding("NOBODY-1", Map.of(), null).suggestion()).isEmpty();
    }

    @Test
    void severitiesAreOrdered() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
        assertThat(Severity.ofCode("info")).isEqualTo(Severity.INFO);
        assertThat(Severity.INFO.code()).isEqualTo("info");
    }

    private static Finding finding(String rule, Map<String, String> values, @Nullable RuleEntry own) {
        return new Finding(rule, Severity.ERROR, Layer.SEMANTIC, "", PLACE, values, null, own);
    }
}
