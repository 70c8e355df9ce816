package org.regmeta.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdTableTest {
    private static String id(int number) {
        return "https://example.org/straße/" + "x".repeat(number % 50) + "/" + number;
    }

    @Test
    void numbersCountFromZeroAndStay() {
        IdTable table = new IdTable();
        int many = 60_000;
        for (int i = 0; i < many; i++) {
            assertThat(table.number(id(i))).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(many);
        for (int i = 0; i < many; i++) {
            assertThat(table.number(id(i))).isEqualTo(i);
            assertThat(table.find(id(i))).isEqualTo(i);
            assertThat(table.id(i)).isEqualTo(id(i));
        }
        assertThat(table.size()).isEqualTo(many);
    }

    @Test
    void whatWasNeverAddedHasNoNumber() {
        IdTable table = new IdTable();
        assertThat(table.find("")).isEqualTo(-1);
        table.number("a");
        assertThat(table.find("b")).isEqualTo(-1);
        assertThat(table.find("aa")).isEqualTo(-1);
    }

    @Test
    void anIdMayBeAsLongAsItsLengthCanBeWritten() {
        IdTable table = new IdTable();
        String longest = "x".repeat(65_535);
        assertThat(table.id(table.number(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> table.number(longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsThatJavaHashesAlikeDoNotSlowItDown() {
        IdTable table = new IdTable();
        int bits = 15;
        for (int i = 0; i < 1 << bits; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < bits; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            assertThat(table.number(id.toString())).isEqualTo(i);
        }
    }
}
