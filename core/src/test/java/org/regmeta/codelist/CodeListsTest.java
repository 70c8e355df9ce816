package org.regmeta.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.value.Area;

class CodeListsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void aListSaysWhatItIs() {
        assertThat(CodeLists.names())
                .contains("area", "identifierScheme", "status")
                .isSorted();
        assertThat(CodeLists.version("status")).matches("[1-9][0-9]*\\.[0-9]+\\.[0-9]+");
        assertThat(CodeLists.title("status", "de")).isEqualTo("Lebenszyklusstatus");
        assertThat(CodeLists.title("status", "en")).isEqualTo("Lifecycle status");
        assertThat(CodeLists.description("status", "de")).startsWith("Sagt, wie weit ein Satz in seinem Leben ist");
        assertThat(CodeLists.description("status", "en")).startsWith("Says how far a record has come in its life");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeLists.entries("nothing"))
                .withMessageContaining("nothing");
    }

    @Test
    void theCodesComeInTheirOrderWithAllThatTheListSays() {
        assertThat(CodeLists.entries("status"))
                .extracting(CodeListEntry::code)
                .containsExactlyElementsOf(List.of(LifecycleStatus.values()).stream()
                        .map(LifecycleStatus::code)
                        .toList());
        CodeListEntry draft = CodeLists.find("status", "draft").orElseThrow();
        assertThat(draft.title(Locale.GERMAN)).isEqualTo("Entwurf");
        assertThat(draft.title(Locale.forLanguageTag("de-AT"))).isEqualTo("Entwurf");
        assertThat(draft.title(Locale.FRENCH)).isEqualTo("Draft");
        assertThat(draft.definition(Locale.GERMAN)).contains("bindet niemanden");
        assertThat(draft.definition(Locale.ENGLISH)).contains("binds nobody");
        assertThat(draft.parent()).isNull();
        assertThat(draft.from()).isNull();
        assertThat(CodeLists.find("status", "new")).isEmpty();
        assertThat(CodeLists.find("area", "eu:EU").orElseThrow().parent()).isEqualTo("eu:EEA");
        assertThat(CodeLists.find("identifierScheme", "leika").orElseThrow().cells())
                .containsEntry("subject", "service")
                .containsEntry("pattern", "99[0-9]{12}");
    }

    @ParameterizedTest
    @CsvSource({
        "benefitDecision, benefitDecision, true",
        "basicIncomeSupport, benefitDecision, true",
        "benefitDecision, basicIncomeSupport, false",
        "unheardOf, benefitDecision, false",
        "unheardOf, unheardOf, true"
    })
    void aCodeIsWithinThoseAboveIt(String code, String broader, boolean expected) {
        assertThat(CodeLists.isWithin("purpose", code, broader)).isEqualTo(expected);
    }

    @Test
    void aCodeHoldsOnTheDaysOfItsValidityBothEndsIncluded() {
        assertThat(entry("a", null, null).holdsOn(FIRST)).isTrue();
        assertThat(entry("a", FIRST, null).holdsOn(FIRST)).isTrue();
        assertThat(entry("a", FIRST, null).holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(entry("a", null, LAST).holdsOn(LAST)).isTrue();
        assertThat(entry("a", null, LAST).holdsOn(LAST.plusDays(1))).isFalse();
        assertThat(entry("a", FIRST, LAST).holdsOn(LAST)).isTrue();
        assertThat(entry("a", FIRST, LAST).holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aSchemeSaysItsFormAndWhetherItNamesAPerson() {
        assertThat(IdentifierSchemes.form("leika")).isEqualTo("99[0-9]{12} (99050048262000)");
        assertThat(IdentifierSchemes.form("idnr")).isEqualTo("[0-9]{11}");
        assertThat(IdentifierSchemes.form("duns")).isEmpty();
        assertThat(IdentifierSchemes.form("unheard-of")).isEmpty();
        assertThat(IdentifierSchemes.isPersonal("idnr")).isTrue();
        assertThat(IdentifierSchemes.isPersonal("leika")).isFalse();
        assertThat(IdentifierSchemes.isPersonal("unheard-of")).isFalse();
        assertThat(IdentifierSchemes.hasForm("leika", "99050048262000")).isTrue();
        assertThat(IdentifierSchemes.hasForm("leika", "9905004826200")).isFalse();
        assertThat(IdentifierSchemes.hasForm("unheard-of", "whatever")).isTrue();
        assertThat(IdentifierSchemes.hasCheckDigit("gln", "4000000000006")).isTrue();
        assertThat(IdentifierSchemes.hasCheckDigit("gln", "4000000000007")).isFalse();
        assertThat(IdentifierSchemes.hasCheckDigit("unheard-of", "whatever")).isTrue();
    }

    /** What a list does not have down to a level, it says nothing about. */
    @Test
    void areasOfAnotherListCountInPlaceOfThoseOfTheStandard() {
        Areas areas = Areas.of(List.of(
                entry("no area", null, null),
                area("eu:EU", null, null),
                area("iso:XX", "eu:EU", null),
                area("iso:XX-A", "iso:XX", "nuts:XX1"),
                area("iso:YY", "no area", "no area")));
        assertThat(areas.exists(Area.parse("iso:XX-A"))).isTrue();
        assertThat(areas.exists(Area.parse("iso:XX-B"))).isFalse();
        assertThat(areas.exists(Area.parse("iso:YY-B"))).isTrue();
        assertThat(areas.exists(Area.parse("iso:DE"))).isFalse();
        assertThat(areas.parent(Area.parse("iso:XX"))).contains(Area.parse("eu:EU"));
        assertThat(areas.parent(Area.parse("iso:YY"))).isEmpty();
        assertThat(areas.sameAs(Area.parse("iso:XX-A"))).contains(Area.parse("nuts:XX1"));
        assertThat(areas.sameAs(Area.parse("iso:YY"))).isEmpty();
        assertThat(areas.sameAs(Area.parse("iso:XX"))).isEmpty();
    }

    private static CodeListEntry entry(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CodeListEntry(code, from, to, null, Map.of(), Map.of(), Map.of());
    }

    private static CodeListEntry area(String code, @Nullable String parent, @Nullable String sameAs) {
        Map<String, String> cells = sameAs == null ? Map.of() : Map.of("sameAs", sameAs);
        return new CodeListEntry(code, null, null, parent, Map.of(), Map.of(), cells);
    }
}
