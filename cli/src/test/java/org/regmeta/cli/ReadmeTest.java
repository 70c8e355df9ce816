package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.cli.Processes.Result;

/** The pages that newcomers read first: what they say a command prints it prints, and their Java runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String EXAMPLE = "spec/examples/01-elterngeld/elterngeld.json";
    /** What the zip holds and where it comes from. */
    private static final Map<String, String> PACKAGED = Map.of("sample/sample.json", EXAMPLE);
    /** What a reader puts in the place of words in capitals. */
    private static final Map<String, String> READERS_OWN =
            Map.of("ORDNER", "sample", "NAME", "melde", "FOLDER", "sample");

    private static final Pattern PRINTED_BY_US =
            Pattern.compile("RM-[A-Z]+-\\d{3}|Ergebnis: |Result: |Abhilfe: |Mend: ");
    private static final int FEW_LINES = 10;
    private static final int RECORDS = 93;

    @TempDir
    private Path folder;

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.de.md", "docs/operator-guide.de.md"})
    void commandsPrintWhatThePageSays(String name) throws IOException {
        if (System.getProperty("readme.renew") != null) {
            renew(name);
        }
        QuotedBlocks page = new QuotedBlocks(page(name));
        assertThat(page.calls()).as("commands with output").isNotEmpty();
        assertThat(differences(page)).isEmpty();
        assertThat(page.except(List.of("console")))
                .as("output that no test looks at: make it a block console")
                .noneMatch(block -> block.lines().stream()
                        .anyMatch(line -> PRINTED_BY_US.matcher(line).find()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.de.md", "docs/operator-guide.de.md"})
    void oneCharacterThatDiffersIsFound(String name) throws IOException {
        String text = page(name);
        String planted = text.replaceFirst(":33:16: ", ":33:17: ");
        assertThat(planted).isNotEqualTo(text);
        assertThat(differences(new QuotedBlocks(planted)))
                .singleElement()
                .asString()
                .contains(":33:17: ");
    }

    private void renew(String name) throws IOException {
        String text = page(name);
        for (QuotedBlocks.Call call : new QuotedBlocks(text).calls()) {
            if (call.isExtract()) {
                continue; // which lines to show is for people to decide
            }
            makeFiles(call.files());
            String command = "regmeta " + call.arguments() + "\n";
            text = text.replace(
                    command + call.output(), command + run(call.arguments()).out());
        }
        Files.writeString(ROOT.resolve(name), text);
    }

    private List<String> differences(QuotedBlocks page) throws IOException {
        List<String> differences = new ArrayList<>();
        for (QuotedBlocks.Call call : page.calls()) {
            makeFiles(call.files());
            String printed = run(call.arguments()).out();
            if (!call.isOf(printed)) {
                differences.add(
                        "regmeta " + call.arguments() + "\nprints\n" + printed + "and the page says\n" + call.output());
            }
        }
        return differences;
    }

    private void makeFiles(Map<String, QuotedBlocks.Copy> files) throws IOException {
        for (Map.Entry<String, String> file : PACKAGED.entrySet()) {
            write(file.getKey(), page(file.getValue()));
        }
        for (Map.Entry<String, QuotedBlocks.Copy> file : files.entrySet()) {
            String original = file.getValue().original();
            write(file.getKey(), file.getValue().of(page(PACKAGED.getOrDefault(original, original))));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Runs it as if in the folder where the reader is: names are looked up there, else at the root of the source tree. */
    private Result run(String arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                Arrays.stream(arguments.split(" ")).map(this::located).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(code, relative(out), relative(err));
    }

    private String located(String argument) {
        String word = READERS_OWN.getOrDefault(argument, argument);
        if (Files.exists(folder.resolve(word)) || word.endsWith(".xml")) {
            return folder.resolve(word).toString();
        }
        return word.startsWith("spec/") ? ROOT.resolve(word).toString() : word;
    }

    private String relative(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(folder + File.separator, "")
                .replace(ROOT + File.separator, "")
                .replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.de.md", "docs/operator-guide.de.md"})
    void commandsInTheTextCanBeCalledSo(String name) throws IOException {
        QuotedBlocks page = new QuotedBlocks(page(name));
        makeFiles(page.files());
        Stream<String> shell = page.of("sh").stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.startsWith("./regmeta "))
                .map(line -> line.replaceFirst("^\\./regmeta ", "").replaceFirst(" +#.*", ""));
        List<String> commands = Stream.concat(page.inline().stream(), shell).toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            Result result = run(command);
            assertThat(result.code())
                    .as("regmeta %s: %s", command, result.err())
                    .isIn(ExitCode.OK, ExitCode.FINDINGS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.de.md"})
    void theLinesOfJavaCompileAndRun(String name) throws IOException, InterruptedException {
        List<QuotedBlocks.Block> blocks = new QuotedBlocks(page(name)).of("java");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).lines()).hasSizeLessThanOrEqualTo(FEW_LINES);
        write("register.json", page(EXAMPLE));
        Result result = runJava(blocks.get(0).lines());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .hasSize(RECORDS)
                .allMatch(line -> line.matches("https://example\\.org/elterngeld/\\S+ sha-256:[0-9a-f]{64}"));
        assertThat(folder.resolve("register.xml")).isNotEmptyFile();
    }

    private Result runJava(List<String> lines) throws IOException, InterruptedException {
        write("Lines.java", """
                import java.nio.file.Path;
                import java.util.Locale;
                import org.regmeta.*;
                import org.regmeta.model.Document;
                import org.regmeta.validation.*;

                class Lines {
                    public static void main(String[] arguments) throws Exception {
                %s
                    }
                }
                """.formatted(String.join("\n", lines)));
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        return new Processes(folder)
                .run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        "-Dfile.encoding=UTF-8",
                        "Lines.java");
    }

    @Test
    void bothLanguagesShowTheSameJava() throws IOException {
        assertThat(new QuotedBlocks(page("README.de.md").replace("Locale.GERMAN", "Locale.ENGLISH")).of("java"))
                .isEqualTo(new QuotedBlocks(page("README.md")).of("java"));
    }
}
