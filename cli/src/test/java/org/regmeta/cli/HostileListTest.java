package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.Validator;
import org.regmeta.validation.Report;
import org.regmeta.value.Digest;
import tools.jackson.databind.JsonNode;

/** What attackers and broken programs put beside a document: files with the entries of code lists. The build runs this class with little memory. */
@Tag("hostile")
class HostileListTest {
    private static final Path CORPUS = Path.of("..", "spec", "conformance", "hostile");
    private static final long PATIENCE_MILLIS = 10_000;
    private static final String DOCUMENT = """
            {"kind": "Document", "specVersion": "1.0", "record": [
            {"kind": "CodeList", "id": "https://example.org/hostile/list", "version": "1.0.0", "status": "active",
            "title": {"de": "Farben"}, "modified": "2026-11-01T09:00:00Z",
            "responsible": [{"organisation": "https://example.org/hostile/office", "role": "controller"}],
            "column": [{"columnName": "hex", "title": {"de": "Farbwert"}}],
            "external": {"file": FILE, "mediaType": "MEDIA", "digest": "DIGEST", "entries": ENTRIES}}]}
            """;

    @TempDir
    private Path temporary;

    private static Stream<JsonNode> cases() {
        return HostileInputTest.MANIFEST.path("lists").valueStream();
    }

    @TestFactory
    Stream<DynamicTest> everyFileHasExactlyTheFindingsExpected() {
        return cases().map(one -> DynamicTest.dynamicTest(one.path("name").asString(), () -> findsWhatIsExpected(one)));
    }

    private void findsWhatIsExpected(JsonNode one) throws IOException {
        Path folder = Files.createDirectories(
                temporary.resolve(one.path("name").asString()).resolve("document"));
        Files.createDirectory(folder.resolve("folder"));
        Files.copy(CORPUS.resolve("trap.txt"), folder.resolveSibling("trap.txt"));
        byte[] bytes = bytes(one);
        if (!one.has("path")) {
            Files.write(folder.resolve("list"), bytes);
        }
        Path document = Files.writeString(
                folder.resolve("document.json"),
                DOCUMENT.replace("FILE", "\"" + escaped(one.path("path").asString("list")) + "\"")
                        .replace("MEDIA", one.path("mediaType").asString())
                        .replace(
                                "DIGEST",
                                one.path("digest").asString(Digest.of(bytes).toString()))
                        .replace("ENTRIES", one.path("entries").asString()));
        long start = System.nanoTime();
        Report report = Validator.builder()
                .at(LocalDate.parse(HostileInputTest.MANIFEST.path("at").asString()))
                .build()
                .validate(document);
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> expected = new ArrayList<>();
        one.path("findings").forEach(line -> expected.add(line.asString()));
        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + finding.severity().code() + " " + finding.path())
                .isEqualTo(expected);
        assertThat(report.status()).hasToString(one.path("status").asString());
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.render(Locale.GERMAN))
                        .doesNotContain("SECRET-OF-THE-TRAP")
                        .doesNotContain("\u001b")
                        .doesNotContain("\u202e"));
        assertThat(millis).isLessThan(PATIENCE_MILLIS);
    }

    private static String escaped(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static byte[] bytes(JsonNode one) throws IOException {
        if (one.has("file")) {
            return Files.readAllBytes(CORPUS.resolve(one.path("file").asString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (one.has("recipe")) {
            HostileInputTest.cook(one.path("recipe"), out);
        }
        return out.toByteArray();
    }

    @Test
    void aLinkOutOfTheFolderLeadsNowhere() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("links"));
        byte[] bytes = "code,hex\nr,ff0000\n".getBytes(StandardCharsets.UTF_8);
        Path outside = Files.write(temporary.resolve("outside.csv"), bytes);
        Path inside = Files.write(folder.resolve("inside.csv"), bytes);
        Files.createSymbolicLink(folder.resolve("out.csv"), outside);
        Files.createSymbolicLink(folder.resolve("in.csv"), inside);
        Files.createSymbolicLink(folder.resolve("up"), temporary);
        Files.createSymbolicLink(folder.resolve("circle.csv"), folder.resolve("circle.csv"));
        assertThat(status(folder, "in.csv", bytes)).isEqualTo("VALID");
        assertThat(status(folder, "out.csv", bytes)).isEqualTo("INCOMPLETE");
        assertThat(status(folder, "up/outside.csv", bytes)).isEqualTo("INCOMPLETE");
        assertThat(status(folder, "circle.csv", bytes)).isEqualTo("INCOMPLETE");
    }

    private static String status(Path folder, String file, byte[] bytes) throws IOException {
        Path document = Files.writeString(
                folder.resolve("document.json"),
                DOCUMENT.replace("FILE", "\"" + file + "\"")
                        .replace("MEDIA", "text/csv")
                        .replace("DIGEST", Digest.of(bytes).toString())
                        .replace("ENTRIES", "1"));
        return Validator.standard().validate(document).status().toString();
    }

    @Test
    void theManifestNamesEveryFileAndNoOther() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        cases().filter(one -> one.has("file"))
                .forEach(one -> named.add(one.path("file").asString()));
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve("lists"))) {
            files.forEach(file -> there.add("lists/" + file.getFileName()));
        }
        assertThat(there).isEqualTo(named);
    }

    @Test
    void onlyWhatIsHarmlessIsValid() {
        assertThat(cases())
                .allSatisfy(one -> assertThat(one.path("defect").asString().startsWith("harmless: "))
                        .isEqualTo(one.path("status").asString().equals("VALID")));
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("hostile.lists", Map.of("inputs.lists", (int) cases().count()));
    }
}
