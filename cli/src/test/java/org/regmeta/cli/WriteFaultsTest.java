package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;

/** Whatever fails, and at whatever step: the target holds its old bytes or all the new ones. */
class WriteFaultsTest {
    private static final String OLD = "what stood there before\n";
    private static final Map<String, Integer> TRIED = new TreeMap<>();

    @TempDir
    private Path folder;

    private Path source;
    private Path target;

    /** Long enough for several writes. */
    private static String document() {
        return """
                {"kind":"Document","specVersion":"1.0","record":[
                 {"kind":"Concept","id":"https://example.org/c","version":"1.0.0","status":"active",
                  "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",
                  "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
                  "definition":{"de":"%s","en":"An enclosed space to live in."}}]}
                """.formatted("Ein umschlossener Raum zum Wohnen. ".repeat(5_000).strip());
    }

    @BeforeEach
    void files() throws IOException {
        source = Files.writeString(folder.resolve("in.json"), document());
        target = folder.resolve("out.xml");
        reset();
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("faults", TRIED);
    }

    private void reset() throws IOException {
        Files.writeString(target, OLD);
        for (String left : leftovers()) {
            Files.delete(folder.resolve(left));
        }
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("in.json") && !name.equals("out.xml"))
                    .toList();
        }
    }

    /** Runs with a fault; tells whether it claims success. */
    private interface Write {
        boolean run(FaultyFileSystem files) throws IOException;
    }

    private boolean convert(FaultyFileSystem files) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of("convert", source.toString(), target.toString(), "--force"),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                files);
        assertThat(code).isIn(ExitCode.OK, ExitCode.USAGE, ExitCode.INCOMPLETE);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ").isNotBlank();
        return code == ExitCode.OK;
    }

    private boolean write(FaultyFileSystem files) throws IOException {
        Document document = RegMeta.standard().read(source).orThrow();
        try {
            RegMeta.standard().write(document, Format.XML, files.getPath(target.toString()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Steps.Fault.class,
            names = {"ERROR", "FULL", "INTERRUPT", "KILL"})
    void convertLeavesOldOrNew(Steps.Fault fault) throws IOException {
        everyStep("convert", fault, this::convert);
    }

    @ParameterizedTest
    @EnumSource(
            value = Steps.Fault.class,
            names = {"ERROR", "FULL", "INTERRUPT", "KILL"})
    void theLibraryLeavesOldOrNew(Steps.Fault fault) throws IOException {
        everyStep("write", fault, this::write);
    }

    private void everyStep(String name, Steps.Fault fault, Write write) throws IOException {
        Steps clean = new Steps(Steps.Fault.NONE, 0);
        assertThat(write.run(new FaultyFileSystem(clean))).isTrue();
        byte[] fresh = Files.readAllBytes(target);
        assertThat(clean.done()).contains("open", "write", "force", "move");
        assertThat(clean.done().stream().filter("write"::equals).count()).isGreaterThan(2);
        int failed = 0;
        for (int at = 1; at <= clean.done().size(); at++) {
            reset();
            String place =
                    name + ": " + fault + " at " + at + ", " + clean.done().get(at - 1);
            Steps steps = new Steps(fault, at);
            boolean claimed = run(write, steps);
            TRIED.merge(name, 1, Integer::sum);
            failed += claimed ? 0 : 1;
            assertThat(target).as(place).hasBinaryContent(claimed ? fresh : OLD.getBytes(StandardCharsets.UTF_8));
            if (fault == Steps.Fault.KILL) {
                assertThat(leftovers()).as(place).allMatch(left -> left.matches("\\.regmeta-.*\\.tmp"));
            } else if (!clean.done().get(at - 1).equals("delete")) {
                assertThat(leftovers()).as(place).isEmpty();
            }
        }
        assertThat(failed).as("faults that bit").isGreaterThan(3);
    }

    private static boolean run(Write write, Steps steps) throws IOException {
        try {
            return write.run(new FaultyFileSystem(steps));
        } catch (Steps.Killed e) {
            return false;
        } finally {
            Thread.interrupted();
        }
    }

    @ParameterizedTest
    @CsvSource({"write,1", "write,3", "read,9", "force,1", "move,1"})
    void aKilledProcessLeavesTheOldBytes(String step, int time) throws Exception {
        Steps clean = new Steps(Steps.Fault.NONE, 0);
        assertThat(convert(new FaultyFileSystem(clean))).isTrue();
        reset();
        int at = place(clean.done(), step, time);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        KilledConversion.class.getName(),
                        String.valueOf(at),
                        source.toString(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(Steps.REACHED);
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isNotZero();
        assertThat(target).hasContent(OLD);
        assertThat(leftovers()).hasSize(1).allMatch(left -> left.matches("\\.regmeta-.*\\.tmp"));
        assertThat(convert(new FaultyFileSystem(clean))).as("the next run").isTrue();
    }

    private static int place(List<String> steps, String step, int time) {
        int seen = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).equals(step) && ++seen == time) {
                return i + 1;
            }
        }
        throw new AssertionError("no " + step + " for the " + time + ". time in " + steps);
    }

    /** Everything this test sees, modules or not. */
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                modules,
                System.getProperty("java.class.path"));
    }

    /** Bytes go nowhere from a certain write on. */
    private static final class FullAt extends OutputStream {
        private final int at;
        private int writes;

        FullAt(int at) {
            this.at = at;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (++writes >= at) {
                throw new IOException("no space left on device");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"text,validate", "json,validate", ",explain", ",digest"})
    void aReportThatCannotBeWrittenEndsWithThree(String format, String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command));
        if (!command.equals("explain")) {
            arguments.add(source.toString());
        }
        if (format != null) {
            arguments.addAll(List.of("--format", format));
        }
        FullAt never = new FullAt(Integer.MAX_VALUE);
        int code = Main.run(arguments, new PrintStream(never), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(code).isEqualTo(ExitCode.OK);
        for (int at = 1; at <= never.writes; at++) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int cut = Main.run(
                    arguments, new PrintStream(new FullAt(at)), new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(cut).as("write %s of %s", at, never.writes).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
            TRIED.merge("report", 1, Integer::sum);
        }
    }
}
