package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "1B, \\u{1B}", // control
        "0A, \\u{A}",
        "202E, \\u{202E}", // direction
        "200B, \\u{200B}", // zero width
        "FEFF, \\u{FEFF}",
        "D800, \\u{D800}", // half of a pair
        "DC00, \\u{DC00}",
        "E000, \\u{E000}", // private
        "10FFFD, \\u{10FFFD}",
        "0378, \\u{378}", // unassigned
        "2028, \\u{2028}", // ends of lines
        "2029, \\u{2029}"
    })
    void whatIsInvisibleOrCommandsIsWrittenOut(String hex, String shown) {
        String text = Character.toString(Integer.parseInt(hex, 16));
        assertThat(Printable.of("a" + text + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void whatCanBeSeenStaysAsItIs() {
        String text = "Straße „Ä“ 😀 漢字 a\u0301 \u00A0|";
        assertThat(Printable.of(text)).isEqualTo(text);
        assertThat(Printable.of("")).isEmpty();
    }

    @Test
    void aSentenceHasEightyCharactersOfIt() {
        String eighty = "😀".repeat(80);
        assertThat(Printable.cut(eighty)).isEqualTo(eighty);
        assertThat(Printable.cut(eighty + "x")).isEqualTo(eighty + "…");
        assertThat(Printable.cut("\u0007".repeat(81))).isEqualTo("\\u{7}".repeat(80) + "…");
    }
}
