package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.RegMeta;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;

/** {@code regmeta bump} as its users call it: the version that is demanded, and no byte more than needed. */
class BumpCommandTest {
    private static final String CONCEPT = """
              {"kind":"Concept","id":"https://example.org/%s","version":"%s","status":"active",
               "title":{"de":"Größe 1.0.0 😀","en":"Size"},"modified":"2026-11-01T09:00:00Z",
               "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
               "definition":{"de":"Wie groß etwas ist.","en":"How large something is."}}""";
    private static final String AT = "2027-03-01T10:00:00Z";

    @TempDir
    private Path folder;

    private static String document(String... records) {
        return "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[\n" + String.join(",\n", records) + "]}\n";
    }

    private static String concept(String name, String version) {
        return CONCEPT.formatted(name, version);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path converted(Path json, String syntax) {
        Path target = folder.resolve("converted." + syntax);
        assertThat(Call.run("convert", "--force", json.toString(), target.toString())
                        .code())
                .isZero();
        return target;
    }

    private static List<MetadataRecord> records(Path file) throws IOException {
        return RegMeta.standard().read(file).orThrow().record();
    }

    private static String version(Path file, int record) throws IOException {
        return records(file).get(record).version().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "xml"})
    void onlyThreeValuesAreReplaced(String syntax) throws IOException {
        Path json = file("a.json", document(concept("x", "1.0.0"), concept("y", "1.0.0"), concept("z", "1.0.0")));
        Path file = syntax.equals("json") ? json : converted(json, syntax);
        String before = Files.readString(file);
        List<MetadataRecord> old = records(file);
        Call result =
                Call.run("bump", file.toString(), "https://example.org/y", "--status", "deprecated", "--modified", AT);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("https://example.org/y: 1.0.0 → 1.0.1 (PATCH) geschrieben: ");
        List<MetadataRecord> now = records(file);
        assertThat(now.get(0)).isEqualTo(old.get(0));
        assertThat(now.get(2)).isEqualTo(old.get(2));
        assertThat(now.get(1).version()).hasToString("1.0.1");
        assertThat(now.get(1).status()).isEqualTo(LifecycleStatus.DEPRECATED);
        assertThat(now.get(1).modified()).isEqualTo(Instant.parse(AT));
        assertThat(Files.readString(file)
                        .replace("1.0.1", "1.0.0")
                        .replace("deprecated", "active")
                        .replace(AT, "2026-11-01T09:00:00Z"))
                .isEqualTo(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Wie groß etwas ist.\"','\"Wie weit etwas ist.\"',2.0.0",
        "'\"en\":\"Size\"','\"en\":\"Size\",\"fr\":\"Taille\"',1.1.0",
        "'\"Size\"','\"Extent\"',1.0.1"
    })
    void theVersionIsTheOneThatTheChangesDemand(String from, String to, String expected) throws IOException {
        Path old = file("old.json", document(concept("x", "1.0.0"), concept("y", "1.0.0")));
        Path file = file("new.json", document(concept("x", "1.0.0").replace(from, to), concept("y", "1.0.0")));
        Call result = Call.run("bump", file.toString(), "https://example.org/x", "--against", old.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(version(file, 0)).isEqualTo(expected);
        assertThat(version(file, 1)).isEqualTo("1.0.0");
        Call again = Call.run("bump", file.toString(), "https://example.org/x", "--against", old.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Die Version " + expected + " ist schon hoch genug");
        assertThat(Call.run("diff", old.toString(), file.toString()).code()).isZero();
    }

    @Test
    void whatDidNotChangeStays() throws IOException {
        Path old = file("old.json", document(concept("x", "1.0.0")));
        Path file = file("new.json", document(concept("x", "1.0.0")));
        Call result =
                Call.run("bump", file.toString(), "https://example.org/x", "--against", old.toString(), "--lang=en");
        assertThat(result.out()).contains("version 1.0.0 is high enough already; nothing is changed.");
        assertThat(Files.readString(file)).isEqualTo(Files.readString(old));
    }

    @Test
    void aVersionThatIsTakenIsPassedOver() throws IOException {
        Path file = file("a.json", document(concept("x", "1.0.0"), concept("x", "1.3.0"), concept("x", "2.0.0")));
        assertThat(Call.run("bump", file.toString(), "https://example.org/x@1.0.0")
                        .code())
                .isZero();
        assertThat(version(file, 0)).isEqualTo("1.3.1");
        assertThat(Call.run("bump", file.toString(), "https://example.org/x").code())
                .isZero();
        assertThat(version(file, 2)).isEqualTo("2.0.1");
    }

    @Test
    void theClockIsTakenIfNoMomentIsGiven() throws IOException {
        Path file = file("a.json", document(concept("x", "1.0.0")));
        Instant before = Instant.now().minusSeconds(1);
        assertThat(Call.run("bump", file.toString(), "https://example.org/x").code())
                .isZero();
        assertThat(records(file).get(0).modified()).isBetween(before, Instant.now());
    }

    @Test
    void carriageReturnsAndTheByteOrderMarkStay() throws IOException {
        String text = "\uFEFF"
                + document(concept("x", "1.0.0"), concept("y", "1.0.0")).replace("\n", "\r\n");
        Path file = file("a.json", text);
        assertThat(Call.run("bump", file.toString(), "https://example.org/y", "--modified", AT)
                        .code())
                .isZero();
        String after = Files.readString(file);
        assertThat(after).startsWith("\uFEFF").hasSameSizeAs(text);
        int split = text.indexOf("https://example.org/y");
        assertThat(after.substring(0, split)).isEqualTo(text.substring(0, split));
    }

    @Test
    void whatCannotBeReplacedInPlaceIsRefused() throws IOException {
        String text = document(concept("x", "1.0.0").replace("\"version\":\"1.0.0\"", "\"version\":\"1\\u002e0.0\""));
        Path file = file("a.json", text);
        Call result = Call.run("bump", file.toString(), "https://example.org/x");
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(result.err()).contains("regmeta convert");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void aSignatureOfTheOldVersionIsMentioned() throws IOException {
        String signed = document(concept("x", "1.0.0"))
                .replace(
                        "]}\n",
                        "],\"signature\":[{\"signedRecord\":\"https://example.org/x@1.0.0\",\"jws\":\"a..b\"}]}\n");
        Path file = file("a.json", signed);
        assertThat(Call.run("bump", file.toString(), "https://example.org/x").err())
                .contains("Die Unterschrift gilt der alten Version: https://example.org/x@1.0.0");
    }

    @Test
    void wrongCallsAreToldAndWriteNothing() throws IOException {
        String text = document(concept("x", "1.0.0"));
        Path file = file("a.json", text);
        Path bad = file("bad.json", text.replace("\"active\"", "\"activ\""));
        List<List<String>> wrong = new ArrayList<>(List.of(
                List.of(file.toString(), "https://example.org/nobody"),
                List.of(file.toString(), "no id"),
                List.of(file.toString(), "https://example.org/x", "--status", "ready"),
                List.of(file.toString(), "https://example.org/x", "--modified", "2027-03-01"),
                List.of(folder.toString(), "https://example.org/x"),
                List.of(folder.resolve("none.json").toString(), "https://example.org/x"),
                List.of(file("a.txt", text).toString(), "https://example.org/x"),
                List.of(file.toString(), "https://example.org/x", "--against", "none.json")));
        for (List<String> call : wrong) {
            List<String> arguments = new ArrayList<>(List.of("bump"));
            arguments.addAll(call);
            assertThat(Call.run(arguments.toArray(String[]::new)).code())
                    .as("%s", call)
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(Call.run("bump", bad.toString(), "https://example.org/x").code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Call.run("bump", file.toString(), "https://example.org/x", "--against", bad.toString())
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(file)).isEqualTo(text);
        String twice = document(concept("x", "1.0.0"), concept("x", "1.0.0").replace("Size", "Extent"));
        assertThat(Call.run("bump", file("twice.json", twice).toString(), "https://example.org/x")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        String last = document(concept("x", "1.0.999999999"));
        assertThat(Call.run("bump", file("last.json", last).toString(), "https://example.org/x")
                        .code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }
}
