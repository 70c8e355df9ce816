package org.regmeta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.regmeta.value.LexicalForm;

/** Arbitrary values of the standard's types, with a liking for the edges of what their patterns allow. */
final class ArbitraryValues {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            " ",
            "  ",
            "\n",
            "\t",
            "ä",
            "ß",
            "ẞ",
            "é",
            "Å",
            "Ǻ",
            "ệ",
            "각",
            "m\u0302",
            "k\u0327\u0301",
            "ﬁ",
            "ﷺ",
            "漢",
            "𐐷",
            "😀",
            "&",
            "<",
            ">",
            "]]>",
            "\"",
            "'",
            "\\",
            "/",
            "{",
            "}",
            "${x}",
            "%s",
            "\u00A0",
            "\u200B",
            "\u2028",
            "–",
            "&amp;",
            "<!--",
            "א",
            "\uFFFD");
    private static final List<String> DATES =
            List.of("1000-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "1900-02-28");
    private static final List<String> AREAS = List.of(
            "iso:DE",
            "iso:DE-BY",
            "ars:09",
            "ars:091",
            "ars:09162",
            "ars:091620000",
            "ars:091620000000",
            "nuts:DE",
            "nuts:DE212",
            "lau:DE_09162000",
            "eu:EU");
    private static final List<String> LANGUAGES = List.of(
            "de",
            "en",
            "fr",
            "de-Latn-AT",
            "hsb",
            "zh-Hant-TW",
            "sl-rozaj-1994",
            "en-u-co-phonebk",
            "de-x-leicht",
            "es-419");
    private static final List<String> INTEGERS = List.of("0", "1", "-1", "9007199254740991", "-9007199254740991", "42");
    private static final List<String> DECIMALS =
            List.of("0", "99.5", "-0.5", "0.0000001", "100", "-1000000", "0.1", "12345678901234567890.123456789012345");

    private final Random random;

    ArbitraryValues(Random random) {
        this.random = random;
    }

    /** A value: a number or a boolean where JSON has one, else a string. */
    Object of(String type) {
        Object value =
                switch (type) {
                    case "Boolean" -> random.nextBoolean();
                    case "Integer" ->
                        Long.valueOf(random.nextBoolean() ? pick(INTEGERS) : String.valueOf(random.nextInt(100_000)));
                    default -> text(type);
                };
        if (!LexicalForm.isValid(type, value.toString())) {
            throw new IllegalStateException("generated no " + type + ": " + value);
        }
        return value;
    }

    private String text(String type) {
        return switch (type) {
            case "String" -> string();
            case "Language" -> pick(LANGUAGES);
            case "Id" -> id();
            case "Iri" -> id() + (random.nextBoolean() ? "" : "#§" + random.nextInt(9));
            case "SpecVersion" -> "1.0";
            case "Version" -> version();
            case "Ref" -> id() + pick(List.of("", "@" + random.nextInt(10), "@" + version()));
            case "OpenCode" ->
                random.nextInt(4) == 0
                        ? id()
                        : pick(List.of("a", "naturalPerson", "A.b_c-9", "0", "x" + "y".repeat(79)));
            case "Decimal" -> pick(DECIMALS);
            case "Date" -> date();
            case "Instant" -> date() + pick(List.of("T00:00:00Z", "T23:59:59Z", "T09:30:01Z"));
            case "Duration" -> pick(List.of("P1Y", "P12M", "P6W", "P99999999D", "PT30S", "PT24H", "PT1M"));
            case "Area" -> pick(AREAS);
            case "Name" -> pick(List.of("a", "_x", "familyName", "A.b-c_9"));
            case "Path" -> pick(List.of("a", "holder/familyName", "a/b/c.d/_e"));
            case "File" -> pick(List.of("codelists/gemeinden.csv", ".a", "..b/c", "Ä ö.xml", "a".repeat(500)));
            case "Digest" -> "sha-256:" + "0f".repeat(32);
            case "MediaType" -> pick(List.of("text/csv", "application/vnd.x+xml", "a/9!$&-_.+"));
            default -> throw new IllegalArgumentException("no value type " + type);
        };
    }

    /** A text with the discipline of the standard: NFC, no blank at its ends. */
    String string() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "x" : "Ä");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return ArbitraryDocuments.normal(
                text.append(pick(List.of("x", "é", "😀", "각"))).toString());
    }

    /** What is noteworthy about a value. */
    List<String> marks(Object value) {
        List<String> marks = new ArrayList<>();
        String text = value.toString();
        if (!java.text.Normalizer.isNormalized(text, java.text.Normalizer.Form.NFD)) {
            marks.add("nfc");
        }
        if (DATES.contains(text)) {
            marks.add(text);
        }
        if (INTEGERS.contains(text) || DECIMALS.contains(text)) {
            marks.add(text);
        }
        return marks;
    }

    private String id() {
        return pick(List.of(
                "https://example.org/x/" + random.nextInt(1000),
                "http://example.org",
                "urn:example:ä-" + random.nextInt(10),
                "https://example.org/größe?q=1&r=2;s='3'"));
    }

    private String version() {
        return pick(List.of("0.0.0", "1.2.3", "999999999.0.10"));
    }

    private String date() {
        return random.nextBoolean()
                ? pick(DATES)
                : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
