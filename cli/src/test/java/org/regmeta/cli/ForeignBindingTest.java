package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.cli.Processes.Result;
import org.regmeta.model.Document;
import org.regmeta.spi.Binding;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordWriter;

/**
 * A binding of another house, {@code src/test/foreign/com.example.lines}: a module that the module system keeps from everything internal. The command finds it
 * beside those of the standard and uses it like them.
 */
class ForeignBindingTest {
    private static final Path SOURCES = Path.of("src", "test", "foreign", "com.example.lines");
    private static final String CONCEPTS = """
            concepts 1.0
            https://example.org/concept/dwelling\t1.0.0\tWohnung\tEin umschlossener Raum zum Wohnen.\thttps://example.org/office
            https://example.org/concept/household\t1.0.0\tHaushalt\tPersonen, die gemeinsam wohnen und wirtschaften.\thttps://example.org/office
            """;

    @TempDir
    private static Path folder;

    private static Path module;

    private static String compile(Path target, Path... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "--module-path", System.getProperty("jdk.module.path"), "-d", target.toString()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return said.toString();
    }

    private static Path[] sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
        }
    }

    @BeforeAll
    static void compileTheModule() throws IOException {
        module = folder.resolve("com.example.lines");
        assertThat(compile(module, sources())).isEmpty();
    }

    private static Result command(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("jdk.module.path") + File.pathSeparator + module,
                "-m",
                "org.regmeta.cli/" + Main.class.getName()));
        command.addAll(List.of(arguments));
        return new Processes(folder).run(command.toArray(String[]::new));
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatIsInternalCannotBeNamed() throws IOException {
        Path source = file(
                "Curious.java", "package com.example.lines; class Curious { org.regmeta.internal.schema.Node node; }");
        List<Path> all = new ArrayList<>(List.of(sources()));
        all.add(source);
        assertThat(compile(folder.resolve("curious"), all.toArray(Path[]::new)))
                .contains("package org.regmeta.internal.schema is")
                .contains("Curious.java:1:");
    }

    @Test
    void theCommandValidatesItsFiles() throws IOException, InterruptedException {
        Result result = command("validate", file("good.lines", CONCEPTS).toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("1 Datei, 2 Sätze").contains("Ergebnis: GÜLTIG");
        assertThat(result.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aFaultHasItsLineColumnPathAndTexts() throws IOException, InterruptedException {
        Path bad = file(
                "bad.lines",
                CONCEPTS.replace("\t1.0.0\tHaushalt", "\t1\tHaushalt")
                        .replace("1.0.0\tWohnung\t", "1.0.0\tWohnung\t\t"));
        Result result = command("validate", bad.toString(), "--lang", "en");
        assertThat(result.out())
                .contains("bad.lines:2:1: error RM-SYNTAX-001")
                .contains("bad.lines:3:39: error RM-SCHEMA-005: “1” is not spelt correctly as a value of “version”")
                .contains("Path: /record/1/version")
                .contains("Result: INVALID");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void rulesOfTheStandardLookAtItsRecordsAndFindTheirPlaces() throws IOException, InterruptedException {
        Path twice = file("twice.lines", CONCEPTS.replace("household", "dwelling"));
        Result result = command("validate", twice.toString(), "--lang", "en");
        assertThat(result.out())
                .contains("twice.lines:3:38: error RM-REF-006: ")
                .contains("Path: /record/1/version")
                .contains("Result: INVALID");
    }

    @Test
    void malformedBytesAreAFinding() throws IOException, InterruptedException {
        Path bad = Files.write(
                folder.resolve("bytes.lines"), "concepts 1.0\nW\u00F6rter\n".getBytes(StandardCharsets.ISO_8859_1));
        Result result = command("validate", bad.toString());
        assertThat(result.out()).contains("RM-INPUT-001").contains("Ergebnis: UNGÜLTIG");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void itsFilesBecomeThoseOfTheStandardAndComeBack() throws IOException, InterruptedException {
        Path lines = file("there.lines", CONCEPTS);
        Path xml = folder.resolve("there.xml");
        Path back = folder.resolve("back.lines");
        assertThat(command("convert", lines.toString(), xml.toString()).code()).isEqualTo(ExitCode.OK);
        assertThat(RegMeta.standard().read(xml).orThrow().record()).hasSize(2);
        assertThat(command("convert", xml.toString(), back.toString()).code()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(back)).isEqualTo(CONCEPTS);
        assertThat(command("validate", folder.resolve("none.lines").toString()).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void withoutTheModuleNobodyKnowsTheFormat() throws IOException {
        assertThat(RegMeta.standard().formatOf("good.lines")).isEmpty();
        assertThat(RegMeta.standard().formats()).containsExactlyInAnyOrderElementsOf(Format.standard());
    }

    /** Claims what others have. */
    private record Claims(Format format) implements Binding {
        @Override
        public Set<Format> formats() {
            return Set.of(format);
        }

        @Override
        public RecordReader open(InputStream in, Format wanted, ReadContext context) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public RecordWriter write(Document head, Format wanted, boolean pretty, OutputStream out) {
            throw new AssertionError("nothing is written");
        }
    }

    @Test
    void nobodyClaimsTheExtensionOrMediaTypeOfAnother() {
        Binding lines = new Claims(new Format("lines", "text/vnd.example.lines", true));
        assertThatIllegalStateException()
                .isThrownBy(() -> RegMeta.of(lines, new Claims(new Format("lines", "text/plain", true))))
                .withMessageStartingWith("two bindings for .lines: ");
        assertThatIllegalStateException()
                .isThrownBy(() -> RegMeta.of(lines, new Claims(new Format("txt", "text/vnd.example.lines", true))))
                .withMessageStartingWith("two bindings for text/vnd.example.lines: ");
    }
}
