package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What attackers and broken programs send. Each input of {@code spec/conformance/hostile} has exactly the findings and the status that its manifest says, none
 * throws, none takes long. The build runs this class with little memory and small stacks.
 */
@Tag("hostile")
class HostileInputTest {
    private static final Path CORPUS = Path.of("..", "spec", "conformance", "hostile");
    /** It is a hang that is caught here; on a busy machine everything is slow. */
    private static final long PATIENCE_MILLIS = 180_000;

    private static final long MEMORY = 256L << 20;

    static final JsonNode MANIFEST = manifest();
    private static final Validator VALIDATOR = Validator.builder()
            .at(LocalDate.parse(MANIFEST.path("at").asString()))
            .build();

    private static JsonNode manifest() {
        try {
            return new JsonMapper().readTree(Files.readString(CORPUS.resolve("manifest.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<JsonNode> cases() {
        return MANIFEST.path("cases").valueStream();
    }

    @TestFactory
    Stream<DynamicTest> everyInputHasExactlyTheFindingsExpected() {
        return cases().map(one -> DynamicTest.dynamicTest(
                one.path("format").asString() + " " + one.path("name").asString(), () -> findsWhatIsExpected(one)));
    }

    private static void findsWhatIsExpected(JsonNode one) throws IOException {
        byte[] bytes = bytes(one);
        long start = System.nanoTime();
        Report report = validate(bytes, format(one));
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> expected = new ArrayList<>();
        one.path("findings").forEach(line -> expected.add(line.asString()));
        long total = one.path("total").asLong(expected.size());
        assertThat(lines(report).stream().limit(expected.size()).toList())
                .as(one.path("name").asString())
                .isEqualTo(expected);
        assertThat(total(report)).isEqualTo(total);
        assertThat(report.status()).hasToString(one.path("status").asString());
        assertThat(report.incomplete()).noneMatch(reason -> reason.contains("disagree"));
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("SECRET-OF-THE-TRAP"));
        assertThat(millis).isLessThan(PATIENCE_MILLIS);
    }

    private static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity().code() + " "
                        + finding.location().line() + ":" + finding.location().column() + " " + finding.path())
                .toList();
    }

    private static long total(Report report) {
        long total = 0;
        for (Severity severity : Severity.values()) {
            total += report.total(severity);
        }
        return total;
    }

    private static Format format(JsonNode one) {
        return Format.ofFileName(one.path("format").asString()).orElseThrow();
    }

    private static byte[] bytes(JsonNode one) throws IOException {
        if (one.has("file")) {
            return Files.readAllBytes(CORPUS.resolve(one.path("file").asString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cook(one.path("recipe"), out);
        return out.toByteArray();
    }

    /** A recipe is a text, a list of recipes, or one that is repeated. */
    static void cook(JsonNode recipe, ByteArrayOutputStream out) {
        if (recipe.isString()) {
            out.writeBytes(recipe.asString().getBytes(StandardCharsets.UTF_8));
        } else if (recipe.isArray()) {
            recipe.forEach(part -> cook(part, out));
        } else if (recipe.has("hex")) {
            out.writeBytes(HexFormat.of().parseHex(recipe.path("hex").asString()));
        } else {
            ByteArrayOutputStream once = new ByteArrayOutputStream();
            cook(recipe.path("repeat"), once);
            for (int i = 0; i < recipe.path("times").asInt(); i++) {
                out.writeBytes(once.toByteArray());
            }
        }
    }

    private static Report validate(byte[] bytes, Format format) throws IOException {
        return VALIDATOR.validate(new ByteArrayInputStream(bytes), format, "hostile." + format.extension());
    }

    @Test
    void theManifestNamesEveryFileAndNoOther() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        cases().filter(one -> one.has("file"))
                .forEach(one -> named.add(one.path("file").asString()));
        TreeSet<String> there = new TreeSet<>();
        for (String folder : List.of("json", "ndjson", "xml")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                files.forEach(file -> there.add(folder + "/" + file.getFileName()));
            }
        }
        assertThat(there).isEqualTo(named);
    }

    @Test
    void onlyWhatIsHarmlessIsValid() {
        assertThat(cases().filter(one -> one.path("status").asString().equals("VALID")))
                .allSatisfy(one -> assertThat(one.path("defect").asString()).startsWith("harmless: "));
    }

    @Test
    void memoryIsAsLittleAsIsPromised() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(MEMORY);
    }

    @Test
    void aBadLineOfNdjsonDoesNotHideTheNext() throws IOException {
        Report report = VALIDATOR.validate(CORPUS.resolve("ndjson/three-bad-lines-of-six.ndjson"));
        assertThat(report.records()).isEqualTo(6);
        assertThat(report.skipped().get(Layer.SEMANTIC)).isEqualTo(3);
    }

    @Test
    void recordsBeforeMalformedBytesAreRead() throws IOException {
        for (String format : List.of("json", "ndjson", "xml")) {
            Report report = VALIDATOR.validate(CORPUS.resolve(format + "/malformed-in-third-record." + format));
            assertThat(report.records() - report.skipped().getOrDefault(Layer.SEMANTIC, 0L))
                    .as(format)
                    .isEqualTo(2);
        }
    }

    @Test
    void commentsAndCdataDoNotCutAText() throws IOException {
        for (String name : List.of("comment-in-value", "cdata-in-value")) {
            assertThat(RegMeta.standard()
                            .read(CORPUS.resolve("xml/" + name + ".xml"))
                            .orThrow()
                            .record()
                            .get(0)
                            .title()
                            .toString())
                    .contains("administrator");
        }
    }

    @AfterAll
    static void count() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        cases().forEach(one -> counts.merge("inputs." + one.path("format").asString(), 1, Integer::sum));
        counts.put("inputs", (int) cases().count());
        Counts.write("hostile", counts);
    }
}
