package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;

/** What is exactly as large as a limit passes; what is larger by one has the finding of this limit at its place. For each limit, in each syntax. */
class LimitsTest {
    private static final List<Format> FORMATS = List.of(Format.JSON, Format.NDJSON, Format.XML);
    private static final String SMALL = "Wohnung";
    private static final String WIDE = "\uD834\uDD1E";
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    /** A document that reaches a limit. */
    private interface Sample {
        /** The text that has exactly as much as said of what is limited. */
        String text(Format format, int size);
    }

    /**
     * One limit.
     *
     * @param limits the limits that hold
     * @param size what this limit says
     * @param sample texts of this size
     * @param rule the finding of what is larger
     * @param path its path
     * @param place what stands at its place, the last time in the text; empty for the end of what is read
     */
    private record Boundary(Limits limits, int size, Sample sample, String rule, String path, String place) {}

    private static String concept(Format format, String number, String title, String more) {
        if (format.equals(Format.XML)) {
            return "<Concept><id>https://example.org/c" + number
                    + "</id><version>1.0.0</version><status>active</status>"
                    + "<title xml:lang=\"de\">" + title + "</title><modified>2026-11-01T09:00:00Z</modified>"
                    + "<responsible><organisation>https://example.org/o</organisation><role>owner</role></responsible>"
                    + more + "<definition xml:lang=\"de\">Ein umschlossener Raum zum Wohnen.</definition></Concept>";
        }
        return "{\"kind\":\"Concept\",\"id\":\"https://example.org/c" + number
                + "\",\"version\":\"1.0.0\",\"status\":\"active\",\"title\":{\"de\":\"" + title
                + "\"},\"modified\":\"2026-11-01T09:00:00Z\","
                + "\"responsible\":[{\"organisation\":\"https://example.org/o\",\"role\":\"owner\"}],"
                + "\"definition\":{\"de\":\"Ein umschlossener Raum zum Wohnen.\"}" + more + "}";
    }

    private static String document(Format format, String... records) {
        if (format.equals(Format.XML)) {
            return "<Document xmlns=\"https://w3id.org/regmeta/1\" specVersion=\"1.0\">\n" + String.join("\n", records)
                    + "\n</Document>\n";
        }
        String head = "{\"kind\":\"Document\",\"specVersion\":\"1.0\"";
        return format.equals(Format.JSON)
                ? head + ",\"record\":[\n" + String.join(",\n", records) + "\n]}\n"
                : head + "}\n" + String.join("\n", records) + "\n";
    }

    /** Values within values: of levels alternately a list and an object in JSON, so that its size is odd where it is valid. */
    private static String nested(Format format, int levels) {
        boolean xml = format.equals(Format.XML);
        int times = xml ? levels - 3 : (levels - 3) / 2;
        String end = xml || levels % 2 == 1 ? "" : ",\"extension\":[]";
        String name = "https://example.org/p";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(
                    xml
                            ? "<extension><property>" + name + "</property>"
                            : ",\"extension\":[{\"property\":\"" + name + '"');
        }
        text.append(xml ? "<value>x</value>" : ",\"value\":\"x\"" + end);
        text.append((xml ? "</extension>" : "}]").repeat(times));
        return document(format, concept(format, "", SMALL, text.toString()));
    }

    private static String extension(Format format, String value) {
        return format.equals(Format.XML)
                ? "<extension><property>https://example.org/p</property><value>" + value + "</value></extension>"
                : ",\"extension\":[{\"property\":\"https://example.org/p\",\"value\":\"" + value + "\"}]";
    }

    /** A property that is unknown, between two records. */
    private static String named(Format format, int length) {
        String name = "ä" + "a".repeat(length - 1);
        String more = format.equals(Format.XML) ? '<' + name + ">x</" + name + '>' : ",\"" + name + "\":\"x\"";
        return document(format, concept(format, "", SMALL, more));
    }

    /** Two records of the same length in UTF-8, of which the first is the one looked at. */
    private static String sized(Format format, int bytes) {
        int without = utf8(concept(format, "", "", "")).length;
        int left = bytes - without;
        String title = "ä".repeat(left / 2) + "a".repeat(left % 2);
        return document(format, concept(format, "", title, ""), concept(format, "2", SMALL, ""));
    }

    private static String whole(Format format, int bytes) {
        String text = document(format, concept(format, "", SMALL, ""));
        int left = bytes - utf8(text).length;
        return document(format, concept(format, "", SMALL + "a".repeat(left), ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is tried of a limit. */
    private static List<Boundary> boundaries(String component, Format format) {
        Limits standard = Limits.standard();
        boolean xml = format.equals(Format.XML);
        List<Boundary> tried = new ArrayList<>();
        switch (component) {
            case "depth" -> {
                for (int size : new int[] {7, 31, 63}) {
                    String path = "/record/0" + "/extension/0".repeat(xml ? size - 2 : (size - 3) / 2);
                    tried.add(new Boundary(
                            standard.withDepth(size),
                            size,
                            LimitsTest::nested,
                            "RM-INPUT-006",
                            path + (xml ? "/property" : "/extension"),
                            xml ? "<property>" : "[]"));
                }
            }
            case "textLength" -> {
                for (int size : new int[] {40, standard.textLength()}) {
                    for (String letter : List.of("a", WIDE)) {
                        String open = '"' + letter.repeat(9);
                        tried.add(new Boundary(
                                standard.withTextLength(size),
                                size,
                                (f, n) -> document(f, concept(f, "", letter.repeat(n), "")),
                                "RM-INPUT-007",
                                "/record/0/title/de",
                                xml ? "<title xml:lang" : open));
                        tried.add(new Boundary(
                                standard.withTextLength(size),
                                size,
                                (f, n) -> document(f, concept(f, "", SMALL, extension(f, letter.repeat(n)))),
                                "RM-INPUT-007",
                                "/record/0/extension/0/value",
                                xml ? "<value>" : open));
                    }
                }
            }
            case "nameLength" -> {
                for (int size : new int[] {12, standard.nameLength()}) {
                    tried.add(new Boundary(
                            standard.withNameLength(size),
                            size,
                            LimitsTest::named,
                            "RM-INPUT-009",
                            "/record/0",
                            xml ? "<ä" : "\"ä"));
                }
            }
            case "recordLength" -> {
                for (int size : new int[] {600, 601, 100_000, 1_500_000}) {
                    tried.add(new Boundary(
                            standard.withRecordLength(size),
                            size,
                            LimitsTest::sized,
                            "RM-INPUT-008",
                            "/record/0",
                            xml
                                    ? "<Concept><id>https://example.org/c<"
                                    : "{\"kind\":\"Concept\",\"id\":\"https://example.org/c\""));
                }
            }
            case "documentLength" -> {
                for (int size : new int[] {800, 32 * 1024, 200_000}) {
                    tried.add(new Boundary(
                            standard.withDocumentLength(size),
                            size,
                            LimitsTest::whole,
                            "RM-INPUT-013",
                            format.equals(Format.NDJSON) ? "/record/0" : "",
                            ""));
                }
            }
            default -> {}
        }
        return tried;
    }

    @TestFactory
    Stream<DynamicTest> whatReachesALimitPassesAndOneMoreDoesNot() {
        return Arrays.stream(Limits.class.getRecordComponents())
                .map(RecordComponent::getName)
                // findings are no input: see below; neither is time: see RunawayRulesTest
                .filter(name -> !name.equals("findings") && !name.equals("ruleTime"))
                .flatMap(name -> FORMATS.stream().flatMap(format -> tests(name, format)));
    }

    private static Stream<DynamicTest> tests(String component, Format format) {
        List<Boundary> boundaries = boundaries(component, format);
        assertThat(boundaries)
                .as("no boundary of %s in %s is tried", component, format)
                .isNotEmpty();
        return boundaries.stream()
                .map(boundary -> DynamicTest.dynamicTest(
                        component + " " + boundary.size() + " " + format + " " + boundary.path(),
                        () -> holds(boundary, format)));
    }

    private static void holds(Boundary boundary, Format format) throws IOException {
        String fits = boundary.sample().text(format, boundary.size());
        Report passed = validate(fits, format, boundary.limits());
        boolean unknown = boundary.rule().equals("RM-INPUT-009");
        assertThat(passed.incomplete()).isEmpty();
        assertThat(passed.status()).isEqualTo(unknown ? Status.INVALID : Status.VALID);
        assertThat(errors(passed)).allMatch(line -> unknown && line.startsWith("RM-SCHEMA-001 "));

        String larger = boundary.sample().text(format, boundary.size() + 1);
        Report report = validate(larger, format, boundary.limits());
        assertThat(errors(report))
                .containsExactly(boundary.rule() + " " + place(larger, boundary, format) + " " + boundary.path());
        assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(report.incomplete()).containsExactly(boundary.rule() + ": limit." + format.extension());
        assertThat(report.findings().get(0).arguments()).containsEntry("limit", String.valueOf(boundary.size()));
        COUNTS.merge("boundaries", 1, Integer::sum);
    }

    /** Line and column of what is too large. */
    private static String place(String text, Boundary boundary, Format format) {
        int at = boundary.place().isEmpty() ? text.length() - 1 : text.lastIndexOf(boundary.place());
        assertThat(at).isNotNegative();
        String before = text.substring(0, at);
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return (before.chars().filter(c -> c == '\n').count() + 1) + ":" + column;
    }

    private static List<String> errors(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.location().line() + ":"
                        + finding.location().column() + " " + finding.path())
                .toList();
    }

    private static Report validate(String text, Format format, Limits limits) throws IOException {
        return Validator.builder()
                .at(LocalDate.of(2026, 11, 26))
                .limits(limits)
                .build()
                .validate(new ByteArrayInputStream(utf8(text)), format, "limit." + format.extension());
    }

    /** Findings beyond the limit are counted and not kept; the verdict knows them all, and what is beyond hides nothing: the report is complete. */
    @Test
    void findingsBeyondTheLimitAreCounted() throws IOException {
        for (Format format : FORMATS) {
            for (int size : new int[] {1, 3, 1_000}) {
                for (int there : new int[] {size, size + 1}) {
                    String[] records = new String[there];
                    for (int i = 0; i < there; i++) {
                        records[i] =
                                concept(format, String.valueOf(i), SMALL, "").replace("active", "actief");
                    }
                    Report report = validate(
                            document(format, records), format, Limits.standard().withFindings(size));
                    assertThat(report.findings()).as("%s %s", format, size).hasSize(size);
                    assertThat(report.total(Severity.ERROR)).isEqualTo(there);
                    assertThat(report.leftOut()).hasSize(size);
                    assertThat(report.records()).isEqualTo(there);
                    assertThat(report.incomplete()).isEmpty();
                    assertThat(report.status()).isEqualTo(Status.INVALID);
                    COUNTS.merge("boundaries", 1, Integer::sum);
                }
            }
        }
    }

    /** So do findings that no error is, of rules that look at records. */
    @Test
    void warningsBeyondTheLimitAreCounted() throws IOException {
        String[] records = new String[4];
        for (int i = 0; i < records.length; i++) {
            records[i] =
                    concept(Format.JSON, String.valueOf(i), SMALL, "").replace("\"de\":\"Wohnung\"", "\"en\":\"x\"");
        }
        Report report = validate(
                document(Format.JSON, records), Format.JSON, Limits.standard().withFindings(3));
        assertThat(report.findings()).hasSize(3);
        assertThat(Arrays.stream(Severity.values()).mapToLong(report::total).sum())
                .isGreaterThan(3);
    }

    private static Object number(RecordComponent component, int value) {
        if (component.getType() == Duration.class) {
            return Duration.ofNanos(value);
        }
        return component.getType() == long.class ? (Object) (long) value : (Object) value;
    }

    @Test
    void aLimitOfNothingIsRefused() {
        for (RecordComponent component : Limits.class.getRecordComponents()) {
            COUNTS.merge("limits", 1, Integer::sum);
            String with = "with" + component.getName().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + component.getName().substring(1);
            assertThat(Arrays.stream(Limits.class.getMethods())
                            .filter(method -> method.getName().equals(with)))
                    .as(with)
                    .singleElement()
                    .satisfies(method -> {
                        Object zero = number(component, 0);
                        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                                () -> method.invoke(Limits.standard(), zero))
                                        .getCause())
                                .isInstanceOf(IllegalArgumentException.class);
                        Object one = number(component, 1);
                        assertThat(component.getAccessor().invoke(method.invoke(Limits.standard(), one)))
                                .isEqualTo(one);
                    });
        }
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("limits", COUNTS);
    }
}
