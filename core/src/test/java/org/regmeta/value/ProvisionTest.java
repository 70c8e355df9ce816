package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.value.Citation.Annex;
import org.regmeta.value.Citation.Article;
import org.regmeta.value.Citation.Part;
import org.regmeta.value.Citation.Section;
import org.regmeta.value.Citation.SectionRange;
import org.regmeta.value.Citation.Unit;

class ProvisionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 31 Abs. 1 Satz 2 Nr. 3 Buchst. a",
                "Art. 14 Abs. 1",
                "Anhang II",
                "§§ 67 bis 85a",
                "Anlage zu § 1 Nr. 3",
                "Anlage 1 Nr. 3 zu § 1 Abs. 2",
                "Anlage",
                "Anlage A Teil 2 Abschnitt IV Tabelle 1",
                "Anlage Nr. 15",
                "Erwägungsgrund 12",
                "§ 5 Abs. 4 Satz 1 und 2, Art. 6 Abs. 1 UAbs. 1 Buchst. c und e",
                "§ 3 Abs. 1 Nr. 1 Halbsatz 2 Alt. 1",
                "§ 65 Nr. 1 Doppelbuchst. aa Var. 3",
                "§§ 18f bis 18g, § 28a Abs. 3, Anhang III Kapitel 2"
            })
    void readsWhatLawyersWriteAndGivesItBack(String text) {
        assertThat(Provision.check(text)).isNull();
        assertThat(Provision.isValid(text)).isTrue();
        assertThat(Provision.parse(text)).hasToString(text);
    }

    @Test
    void takesCitationsApart() {
        assertThat(Provision.parse("§ 31 Abs. 1 Buchst. a und b, §§ 67 bis 85a, Art. 6a")
                        .citations())
                .containsExactly(
                        new Section(
                                "31", List.of(new Part(Unit.PARAGRAPH, "1", null), new Part(Unit.LETTER, "a", "b"))),
                        new SectionRange("67", "85a", List.of()),
                        new Article("6a", List.of()));
    }

    @Test
    void itemsOfAnAnnexStandBeforeZuAndPartsOfTheSectionAfterIt() {
        assertThat(Provision.parse("Anlage 1 Nr. 3 zu § 1 Abs. 2").citations())
                .containsExactly(new Annex(
                        "Anlage",
                        "1",
                        List.of(new Part(Unit.NUMBER, "3", null)),
                        new Section("1", List.of(new Part(Unit.PARAGRAPH, "2", null)))));
        assertThat(Provision.parse("Anlage zu § 1 Nr. 3").citations().get(0).kind())
                .isEqualTo(Citation.Kind.ANNEX);
        assertThat(Provision.parse("Anlage zu § 1 Nr. 3").citations().get(0).parts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'';1;§§ | §;''",
                "Paragraph 3;1;§§ | § | Art. | Anlage | Anhang | Erwägungsgrund;Paragraph",
                "§31;2;␣;31",
                "§\u00a031;2;␣;\u00a0",
                "§ ;3;31 | 31a;''",
                "§  31;3;31 | 31a;' '",
                "§ 31 Absatz 1;6;Abs. | UAbs.;Absatz",
                "§ 31 Abs.1;10;␣;1",
                "§ 31 Abs. 1 i;13;und | Abs.;i",
                "§ 31 Abs. 1 und;16;␣;''",
                "§ 31,Abs. 1;6;␣;Abs.",
                "§ 31, ;7;§§ | §;''",
                "§ 31 ;6;Abs.;''",
                "§§ 3 ff.;6;bis;ff.",
                "§ 31f.;3;31 | 31a;31f.",
                "Art. IV;6;31 | 31a;IV",
                "Anlage IIII;8;1 | 1a | A | II | zu | Abs.;IIII",
                "Anhang I § 3;10;zu | Abs.;§",
                "Anlage zu Art. 3;11;§;Art.",
                "§ 3 Buchst. 1;13;a | aa;1",
                "Erwägungsgrund II;16;31 | 31a;II"
            })
    void namesTheFirstPlaceThatLeavesTheGrammar(String text, int column, String expected, String found) {
        ProvisionFault fault = Provision.check(text);
        assertThat(fault).isNotNull();
        assertThat(fault.column()).as(fault.toString()).isEqualTo(column);
        assertThat(fault.expected()).startsWith(expected);
        assertThat(fault.found()).isEqualTo(found);
        assertThatThrownBy(() -> Provision.parse(text))
                .isInstanceOf(ValueFormatException.class)
                .hasMessageContaining("column " + column);
    }

    @Test
    void columnsCountCharactersAsPeopleDo() {
        assertThat(Provision.check("§ 😀")).isEqualTo(new ProvisionFault(3, "31 | 31a", "😀"));
        assertThat(Provision.check("§ 1 😀😀 x"))
                .extracting(ProvisionFault::column)
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "II", "IV", "IX", "XIV", "XL", "XCIX", "CD", "MCMXCIX", "MMMCMXCIX"})
    void knowsRomanNumbers(String number) {
        assertThat(RomanNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "VV", "IC", "IVI", "XM", "ii", "MMMM", "IXI"})
    void knowsWhatIsNoRomanNumber(String number) {
        assertThat(RomanNumber.isValid(number)).isFalse();
    }

    @Test
    void refusesCitationsThatCannotBeWrittenDown() {
        assertThatThrownBy(() -> Provision.of(new Section("drei", List.of()))).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(Provision::of).isInstanceOf(ValueFormatException.class);
    }
}
