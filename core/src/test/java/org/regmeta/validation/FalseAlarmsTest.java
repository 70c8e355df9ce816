package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often a text that holds no number of a person is taken for one: over the texts of the standard itself and made-up strings of every ordinary kind. */
class FalseAlarmsTest {
    private static final int OF_EACH = 10_000;
    private static final String[] WORDS = {
        "Melderegister",
        "Antrag",
        "auf",
        "Wohngeld",
        "Bescheid",
        "EU",
        "Anlage",
        "Nr.",
        "Abs.",
        "Stand",
        "DE",
        "Land",
        "Amt",
        "für",
        "IT",
        "Bund",
        "Kreis",
        "Gemeinde",
        "Satz"
    };

    private final Random random = new Random(2026);

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String hex(int count) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < count; i++) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    private int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = from(2, 9); i > 0; i--) {
            words.append(
                            random.nextInt(3) == 0
                                    ? String.valueOf(random.nextInt(3_000))
                                    : WORDS[random.nextInt(WORDS.length)])
                    .append(i == 1 ? "" : " ");
        }
        return words.toString();
    }

    private List<Supplier<String>> kinds() {
        return List.of(
                this::words,
                () -> "urn:xoev-de:kosit:codeliste:geschlecht_" + from(1, 9),
                () -> "https://example.org/register/" + digits(from(1, 9)) + "@" + from(0, 9) + "." + from(0, 20)
                        + ".0",
                () -> "99" + digits(12),
                () -> String.format(Locale.ROOT, "%02d", from(1, 16)) + digits(10),
                () -> String.format(Locale.ROOT, "%02d", from(1, 16)) + digits(6),
                () -> "0" + from(20, 99) + digits(1) + "/" + digits(from(4, 8)),
                () -> "0" + from(20, 99) + " " + digits(from(2, 4)) + " " + digits(from(2, 4)),
                () -> "+49 " + from(20, 999) + " " + digits(from(5, 8)) + "-" + digits(2),
                () -> "F6" + digits(7),
                () -> "F6" + digits(10),
                () -> hex(64),
                () -> hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12),
                () -> "Az. " + digits(from(1, 4)) + "-" + digits(from(2, 5)) + "/" + from(10, 26),
                () -> from(1, 28) + "." + from(1, 12) + "." + from(1950, 2026),
                () -> "978-3-" + digits(5) + "-" + digits(3) + "-" + digits(1),
                () -> "DEX" + digits(4) + "R.HRB" + digits(from(1, 6)));
    }

    @Test
    void aNumberAmongThemIsFound() {
        for (Supplier<String> kind : kinds()) {
            for (int i = 0; i < 100; i++) {
                String text = kind.get();
                for (String number : List.of("86095742719", "65150649R102", "A123456780", "DE50100000000000000001")) {
                    assertThat(Masking.find(text + ", " + number + "."))
                            .as(text)
                            .isNotEmpty();
                    assertThat(Masking.find(number + ": " + text)).as(text).isNotEmpty();
                }
            }
        }
    }

    @Test
    void ordinaryTextsAreNotTakenForNumbersOfPersons() throws IOException {
        List<String> alarms = new ArrayList<>();
        int all = 0;
        for (Supplier<String> kind : kinds()) {
            for (int i = 0; i < OF_EACH; i++) {
                String text = kind.get();
                all++;
                if (!Masking.find(text).isEmpty()) {
                    alarms.add(text);
                }
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("../spec/text"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    all++;
                    if (!Masking.find(line).isEmpty()) {
                        alarms.add(line);
                    }
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(100_000);
        // one in a thousand would make people look away
        assertThat(alarms.size() * 1_000L)
                .as("%d of %d: %s", alarms.size(), all, alarms)
                .isLessThan(all);
        Path counts = Files.createDirectories(Path.of("target", "counts"));
        Files.writeString(
                counts.resolve("false-alarms.properties"), "alarms=%d%ntexts=%d%n".formatted(alarms.size(), all));
    }
}
