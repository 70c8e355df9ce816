package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.model.SpecTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code validate --format json} prints is what the published schema of the report says, whatever was checked. */
class ReportSchemaTest {
    private static final Path SPEC = Path.of("..", "spec");
    private static final Path PUBLISHED = SPEC.resolve("report/1.0/report.schema.json");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> SEEN = new TreeSet<>();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private static PublishedSchema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheSchema() throws IOException {
        schema = PublishedSchema.of("report");
    }

    private static JsonNode report(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("validate", "--format", "json"));
        all.addAll(Arrays.asList(arguments));
        int code = Main.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(code).as("%s", all).isNotEqualTo(ExitCode.USAGE);
        JsonNode report = MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
        COUNTS.merge(report.path("status").asString(), 1, Integer::sum);
        return report;
    }

    private static List<String> errors(JsonNode report) {
        return schema.errors(report.toString());
    }

    private static JsonNode conforming(String... arguments) {
        JsonNode report = report(arguments);
        assertThat(errors(report)).as("%s", Arrays.asList(arguments)).isEmpty();
        see("Report", report);
        report.path("findings").forEach(finding -> see("Finding", finding));
        report.path("leftOut").forEach(leftOut -> see("LeftOut", leftOut));
        if (!report.path("skipped").isEmpty()) {
            SEEN.add("a layer that skipped");
        }
        return report;
    }

    private static void see(String definition, JsonNode node) {
        node.propertyNames().forEach(name -> SEEN.add(definition + "." + name));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Path> below(String part) throws IOException {
        try (Stream<Path> all = Files.walk(SPEC.resolve(part))) {
            return all.filter(file -> file.toString().matches(".*\\.(json|ndjson|xml)"))
                    .filter(file -> !file.toString().matches(".*(case|manifest|manifest\\.schema)\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyReportConformsAndEveryFieldIsUsed() throws IOException {
        for (Path example : below("examples")) {
            JsonNode report = conforming(example.toString());
            assertThat(report.path("status").asString())
                    .as("%s %s", example, report.path("incomplete"))
                    .isEqualTo("VALID");
        }
        for (Path bad : everyThird(below("conformance/rules"))) {
            conforming(bad.toString(), "--lang", "en");
        }
        for (Path hostile : everyThird(below("conformance/hostile"))) {
            conforming(hostile.toString());
        }
        assertThat(SEEN).contains("a layer that skipped");
        assertThat(unused()).as("fields that no report had").isEmpty();
        assertThat(COUNTS.keySet()).containsExactlyInAnyOrder("VALID", "INVALID", "INCOMPLETE");
    }

    /** The syntaxes lie in folders one after the other, so that each has its share. */
    private static List<Path> everyThird(List<Path> files) {
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 3) {
            some.add(files.get(i));
        }
        return some;
    }

    private static Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        for (String definition : List.of("Report", "Finding", "LeftOut")) {
            schema.definitions()
                    .path(definition)
                    .path("properties")
                    .propertyNames()
                    .forEach(name -> unused.add(definition + "." + name));
        }
        unused.removeAll(SEEN);
        return unused;
    }

    @Test
    void unusualCallsHaveTheSameForm() throws IOException {
        Path empty = file("empty.json", "");
        Path newer = file("newer.json", "{\"kind\":\"Document\",\"specVersion\":\"2.0\",\"record\":[]}");
        String examples = SPEC.resolve("examples").toString();
        assertThat(conforming(empty.toString()).path("status").asString()).isEqualTo("INVALID");
        assertThat(conforming(newer.toString()).path("status").asString()).isEqualTo("INCOMPLETE");
        assertThat(conforming(examples).path("files").size()).isGreaterThan(2);
        conforming(examples, "--catalogue", examples, "--at", "2035-12-31", "--max-findings", "1");
        conforming(examples, "--profile", "melde");
    }

    @ParameterizedTest
    @CsvSource({
        "'',planted",
        "totals,planted",
        "skipped,PLANTED",
        "layers,PLANTED",
        "findings,planted",
        "leftOut,planted"
    })
    void anUnknownFieldIsRefused(String place, String name) throws IOException {
        JsonNode report = conforming(file("bad.json", """
                {"kind":"Document","specVersion":"1.0","record":[{"kind":"Concept","id":"https://example.org/c"}]}
                """).toString());
        JsonNode at = place.isEmpty() ? report : report.path(place);
        ((ObjectNode) (at.isArray() ? at.get(0) : at)).put(name, 1);
        assertThat(errors(report)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"status", "findings", "leftOut", "skipped", "layers"})
    void aMissingFieldIsRefused(String name) throws IOException {
        JsonNode report = conforming(file("empty.json", "").toString());
        ((ObjectNode) report).remove(name);
        assertThat(errors(report)).isNotEmpty();
    }

    @Test
    void everyFieldIsDescribedInGermanAndEnglish() {
        List<String> undescribed = new ArrayList<>();
        schema.definitions().properties().forEach(definition -> {
            describe(definition.getKey(), definition.getValue(), undescribed);
            definition.getValue().path("properties").properties().forEach(field -> {
                JsonNode node = field.getValue();
                String reference = node.path("$ref").asString("");
                JsonNode described = node.has("description")
                        ? node
                        : schema.definitions().path(reference.substring(reference.lastIndexOf('/') + 1));
                describe(definition.getKey() + "." + field.getKey(), described, undescribed);
            });
        });
        assertThat(undescribed).isEmpty();
    }

    private static void describe(String name, JsonNode node, List<String> undescribed) {
        if (!node.path("description").asString("").matches(".{3,} / .{3,}")) {
            undescribed.add(name);
        }
    }

    @Test
    void objectsAreClosed() {
        assertThat(schema.definitions().properties().stream()
                        .filter(entry ->
                                entry.getValue().path("type").asString("").equals("object"))
                        .filter(entry ->
                                !entry.getValue().path("additionalProperties").isBoolean())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void theSchemaIsPackagedWithTheStandard() throws IOException {
        assertThat(new String(SpecTable.open("report/1.0/report.schema.json").readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(PUBLISHED));
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("report-schema", COUNTS);
    }
}
