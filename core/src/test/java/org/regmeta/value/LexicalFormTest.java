package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-written scanners say the same as the patterns of the standard, for well-formed values and for what remains of them after mishaps. */
class LexicalFormTest {

    private static final int MUTANTS_PER_SEED = 4000;
    private static final Map<String, TypesYaml.Form> FORMS = TypesYaml.read();
    private static final Map<String, List<String>> SEEDS = seeds();
    private static final String[] SCRAPS = {
        "",
        "a",
        "Z",
        "x",
        "0",
        "1",
        "9",
        "00",
        "-",
        "--",
        "_",
        ".",
        "..",
        "/",
        "//",
        ":",
        "@",
        "#",
        "%",
        "~",
        "?",
        "!",
        "$",
        "&",
        "+",
        " ",
        "\t",
        "\n",
        "\r",
        "\"",
        "<",
        ">",
        "\\",
        "^",
        "`",
        "{",
        "|",
        "}",
        "ä",
        "ſ",
        "١",
        "😀",
        "\ud800",
        "\u0000",
        "\u00a0",
        "https://",
        "http://",
        "urn:",
        "P",
        "PT",
        "T",
        "Y",
        "M",
        "W",
        "D",
        "H",
        "S",
        "iso:",
        "ars:",
        "nuts:",
        "lau:",
        "eu:",
        "DE",
        "@1",
        "@1.2.3",
        "-DE",
        "-Latn",
        "-x",
        "-u",
        "true",
        "false",
        "sha-256:",
        "2000",
        "1900",
        "-02-29",
        "29",
        "30",
        "31",
        "24:00:00Z",
        "9007199254740991",
        "9007199254740992"
    };

    static Stream<String> types() {
        return FORMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void scannersAgreeWithThePatternsOfTheStandard(String type) {
        TypesYaml.Form form = FORMS.get(type);
        List<String> seeds = SEEDS.get(type);
        assertThat(seeds).as("seeds of %s", type).isNotEmpty();
        Random random = new Random(type.hashCode());
        int admitted = 0;
        for (String seed : seeds) {
            assertThat(form.admits(seed)).as("%s is a seed of %s", seed, type).isTrue();
            for (int i = 0; i < MUTANTS_PER_SEED; i++) {
                String text = mutant(seed, seeds, random);
                boolean expected = !text.isEmpty() && form.admits(text);
                assertThat(LexicalForm.isValid(type, text))
                        .as("%s: <%s>", type, text)
                        .isEqualTo(expected);
                admitted += expected ? 1 : 0;
            }
        }
        assertThat(admitted).as("well-formed mutants of %s", type).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("types")
    void lengthsAreCountedInCodePoints(String type) {
        TypesYaml.Form form = FORMS.get(type);
        for (String seed : SEEDS.get(type)) {
            for (String filling : new String[] {"a", "0", "-aaaaa", "/a", "😀", ".0a"}) {
                int missing = form.maxLength() - seed.codePointCount(0, seed.length());
                for (int extra = -1; extra <= 1 && missing < 5000; extra++) {
                    int count = (missing + extra) / filling.codePointCount(0, filling.length());
                    String text = seed + filling.repeat(Math.max(0, count));
                    assertThat(LexicalForm.isValid(type, text))
                            .as("%s of %d characters", type, text.length())
                            .isEqualTo(form.admits(text));
                }
            }
        }
    }

    @Test
    void dateKnowsEveryDayOfEveryCentury() {
        TypesYaml.Form form = FORMS.get("Date");
        for (int year = 990; year <= 2410; year++) {
            for (String day :
                    new String[] {"-02-28", "-02-29", "-02-30", "-04-31", "-12-31", "-13-01", "-00-10", "-01-00"}) {
                String text = "%04d%s".formatted(year, day);
                assertThat(LexicalForm.isDate(text)).as(text).isEqualTo(form.admits(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740990",
                "9007199254740991",
                "9007199254740992",
                "9007199254740999",
                "9007199254741000",
                "9007199260000000",
                "9010000000000000",
                "-9007199254740991",
                "-9007199254740992",
                "8999999999999999",
                "99999999999999999",
                "-0",
                "-",
                "00"
            })
    void integersEndWhereTheStandardEndsThem(String text) {
        assertThat(LexicalForm.isInteger(text)).isEqualTo(FORMS.get("Integer").admits(text));
    }

    @Test
    void stringIsNeverEmpty() {
        assertThat(LexicalForm.isString("")).isFalse();
        assertThat(LexicalForm.isString("a".repeat(1_000_000))).isTrue();
        assertThat(LexicalForm.isString("a".repeat(1_000_001))).isFalse();
        assertThat(LexicalForm.isString("😀".repeat(1_000_000))).isTrue();
    }

    @Test
    void unknownTypeIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> LexicalForm.isValid("Text", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String mutant(String seed, List<String> seeds, Random random) {
        StringBuilder text = new StringBuilder(seed);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(4));
            String scrap = random.nextInt(3) == 0 ? similar(text, at, random) : SCRAPS[random.nextInt(SCRAPS.length)];
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, scrap);
                case 2 -> text.replace(at, to, scrap);
                case 3 -> text.insert(at, text.substring(at, to));
                default -> {
                    String other = seeds.get(random.nextInt(seeds.size()));
                    text.replace(at, text.length(), other.substring(random.nextInt(other.length() + 1)));
                }
            }
        }
        return text.toString();
    }

    /** Another character of the kind that stands there, so that many mutants stay well-formed. */
    private static String similar(CharSequence text, int at, Random random) {
        char c = at < text.length() ? text.charAt(at) : 'a';
        if (c >= '0' && c <= '9') {
            return String.valueOf((char) ('0' + random.nextInt(10)));
        }
        return String.valueOf((char) ((c >= 'A' && c <= 'Z' ? 'A' : 'a') + random.nextInt(26)));
    }

    private static Map<String, List<String>> seeds() {
        Map<String, List<String>> seeds = new LinkedHashMap<>();
        List<String> ids = List.of(
                "https://example.org/register/melderegister",
                "http://example.org",
                "https://example.org/",
                "urn:xoev-de:bund:codeliste",
                "urn:ab:x:y",
                "urn:a234567890123456789012345678901b:x");
        List<String> iris = List.of(
                "https://example.org/a#b", "https://a@example.org", "http://x/y?z=1", "urn:nbn:de:101:1-2019@x#y");
        List<String> refs = new ArrayList<>(ids);
        ids.forEach(id -> {
            refs.add(id + "@0");
            refs.add(id + "@12.0.999999999");
        });
        seeds.put("String", List.of("Meldebescheinigung", "ä", "Zeile\nZeile"));
        seeds.put(
                "Language",
                List.of(
                        "de",
                        "de-Latn-AT",
                        "sl-rozaj-biske-1994",
                        "en-a-bbb-x-a-ccc",
                        "es-419",
                        "tlh-x-klingon",
                        "de-u-co-phonebk"));
        seeds.put("Id", ids);
        seeds.put("Iri", Stream.concat(ids.stream(), iris.stream()).toList());
        seeds.put("SpecVersion", List.of("1.0", "9999.9999", "0.1"));
        seeds.put("Version", List.of("1.2.0", "0.0.0", "999999999.1.10"));
        seeds.put("Ref", refs);
        seeds.put("Code", List.of("active", "art6-1-a"));
        seeds.put(
                "OpenCode",
                List.of(
                        "naturalPerson",
                        "art6-1-a",
                        "D2",
                        "a".repeat(80),
                        "https://example.org/code#x",
                        "urn:xoev-de:x"));
        seeds.put("Boolean", List.of("true", "false"));
        seeds.put("Integer", List.of("0", "-1", "12", "9007199254740991", "-8999999999999999"));
        seeds.put("Decimal", List.of("0", "99.5", "-0.05", "1000", "-17", "3.1415926535897932384626433832795"));
        seeds.put("Date", List.of("2027-01-01", "2024-02-29", "2000-02-29", "1999-12-31", "2027-04-30"));
        seeds.put("Instant", List.of("2027-01-04T09:00:00Z", "2024-02-29T23:59:59Z"));
        seeds.put("Duration", List.of("P12M", "P1Y", "PT30S", "P7D", "P99999999W", "PT9999999H"));
        seeds.put(
                "Area",
                List.of(
                        "iso:DE",
                        "iso:DE-BY",
                        "iso:GB-ENG",
                        "ars:09",
                        "ars:091",
                        "ars:09162",
                        "ars:091620000",
                        "ars:091620000000",
                        "nuts:DE",
                        "nuts:DE21H",
                        "lau:DE_09162000",
                        "eu:EU",
                        "eu:EEA"));
        seeds.put("Name", List.of("familyName", "_x", "a.b-c_1"));
        seeds.put("Path", List.of("holder/familyName", "a", "a/b/c/d.e"));
        seeds.put("File", List.of("codelists/gemeinden.csv", ".hidden", "..x/...", "a b/ä", "x"));
        seeds.put("Digest", List.of("sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        seeds.put("MediaType", List.of("application/xml", "application/vnd.oasis.opendocument.text", "text/x-a+b"));
        return seeds;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "2024-02-29", "2026-11-24", "9999-12-31"})
    void aDayIsTheOneThatIsWritten(String day) {
        assertThat(LexicalForm.date(day)).isEqualTo(LocalDate.parse(day)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "2026-11-24T09:08:07Z"})
    void aPointInTimeIsTheOneThatIsWritten(String instant) {
        assertThat(LexicalForm.instant(instant))
                .isEqualTo(Instant.parse(instant))
                .hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-11-24T09:08:07", "2026-11-24T24:00:00Z", "2026-11-24+01:00"})
    void whatHasNotTheFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LexicalForm.date(text));
        assertThatIllegalArgumentException().isThrownBy(() -> LexicalForm.instant(text));
    }
}
