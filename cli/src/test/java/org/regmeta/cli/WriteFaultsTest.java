package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;

/** Whatever fails, and at whatever step: the target holds its old bytes or all the new ones. */
class WriteFaultsTest {
    private static final String OLD = "what stood there before\n";
    private static final String BUMP =
            "bump OUT https://example.org/c --status deprecated --modified 2026-11-26T09:00:00Z";
    private static final List<Steps.Fault> FAULTS =
            List.of(Steps.Fault.ERROR, Steps.Fault.FULL, Steps.Fault.INTERRUPT, Steps.Fault.KILL);
    /** Writes of the document in any syntax, at least. */
    private static final int LONG = 3;

    private static final String TARGET = "old or new";
    private static final String LEFT = "nothing is left";

    private static final Map<String, Integer> TRIED = new TreeMap<>();

    @TempDir
    private Path folder;

    private Path source;
    private Path target;
    private String old = OLD;

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
        Document read = RegMeta.standard().read(source).orThrow();
        RegMeta.standard().write(read, Format.XML, folder.resolve("in.xml"));
        RegMeta.standard().write(read, Format.NDJSON, folder.resolve("in.ndjson"));
        target(OLD, "out.xml");
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("faults", TRIED);
    }

    /** What is to be written, and what stands there before. */
    private void target(String before, String name) throws IOException {
        old = before;
        target = folder.resolve(name);
        reset();
    }

    private void reset() throws IOException {
        Files.writeString(target, old);
        for (String left : leftovers()) {
            Files.delete(folder.resolve(left));
        }
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("in.")
                            && !name.equals(target.getFileName().toString()))
                    .toList();
        }
    }

    /** Runs with a fault; tells whether it claims success. */
    private interface Write {
        boolean run(FaultyFileSystem files) throws IOException;
    }

    /** A command of one word per blank, in which {@code OUT} stands for the target, and {@code in.…} for a file of the folder. */
    private List<String> arguments(String command) {
        return Stream.of(command.split(" "))
                .map(word ->
                        word.equals("OUT") ? target.toString() : word.startsWith("in.") ? folder + "/" + word : word)
                .toList();
    }

    private boolean call(String command, FaultyFileSystem files) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments(command),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                files);
        assertThat(code).isIn(ExitCode.OK, ExitCode.USAGE, ExitCode.INCOMPLETE);
        String told = err.toString(StandardCharsets.UTF_8);
        assertThat(told).doesNotContain("\tat ");
        assertThat(code == ExitCode.OK || !told.isBlank()).as("says why").isTrue();
        return code == ExitCode.OK;
    }

    private boolean write(Format format, FaultyFileSystem files) throws IOException {
        Document document = RegMeta.standard().read(source).orThrow();
        try {
            RegMeta.standard().write(document, format, files.getPath(target.toString()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Stream<Arguments> each(String... commands) {
        return Stream.of(commands).flatMap(command -> FAULTS.stream().map(fault -> Arguments.of(command, fault)));
    }

    private static Stream<Arguments> conversions() {
        return each("in.json xml", "in.json json", "in.json ndjson", "in.json jsonld", "in.xml json", "in.ndjson xml");
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void convertLeavesOldOrNew(String files, Steps.Fault fault) throws IOException {
        String[] words = files.split(" ");
        target(OLD, "out." + words[1]);
        String command = "convert " + words[0] + " OUT --force";
        everyStep("convert", fault, LONG, faulty -> call(command, faulty));
    }

    private static Stream<Arguments> formats() {
        return each("xml", "json", "ndjson", "jsonld");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theLibraryLeavesOldOrNew(String extension, Steps.Fault fault) throws IOException {
        target(OLD, "out." + extension);
        Format format = Format.ofFileName(extension).orElseThrow();
        everyStep("write", fault, LONG, faulty -> write(format, faulty));
    }

    private static Stream<Arguments> reports() {
        return each(
                "graph --catalogue in.json --at 2026-11-24 --to dot --out OUT --force",
                "graph --catalogue in.json --at 2026-11-24 --to mermaid --out OUT --force",
                "graph --catalogue in.json --at 2026-11-24 --to graphml --out OUT --force",
                "conformance --area ID --junit OUT");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportLeavesOldOrNew(String command, Steps.Fault fault) throws IOException {
        target(OLD, "out.report");
        everyStep("report file", fault, 1, faulty -> call(command, faulty));
    }

    private static Stream<Arguments> own() {
        return each("json", "ndjson", "xml");
    }

    /** Here the old bytes are somebody's work, and there is no other copy. */
    @ParameterizedTest
    @MethodSource("own")
    void bumpLeavesOldOrNew(String extension, Steps.Fault fault) throws IOException {
        target(Files.readString(folder.resolve("in." + extension)), "out." + extension);
        everyStep("bump", fault, 1, faulty -> call(BUMP, faulty));
    }

    private void everyStep(String name, Steps.Fault fault, int writes, Write write) throws IOException {
        everyStep(name, fault, writes, write, TRIED);
    }

    private void everyStep(String name, Steps.Fault fault, int writes, Write write, Map<String, Integer> counts)
            throws IOException {
        Steps clean = new Steps(Steps.Fault.NONE, 0);
        assertThat(write.run(new FaultyFileSystem(clean))).isTrue();
        byte[] fresh = Files.readAllBytes(target);
        assertThat(fresh).isNotEqualTo(old.getBytes(StandardCharsets.UTF_8));
        assertThat(clean.done()).contains("open", "write", "force", "move");
        assertThat(clean.done().stream().filter("write"::equals).count()).isGreaterThanOrEqualTo(writes);
        int failed = 0;
        for (int at = 1; at <= clean.done().size(); at++) {
            reset();
            String place =
                    name + ": " + fault + " at " + at + ", " + clean.done().get(at - 1);
            Steps steps = new Steps(fault, at);
            boolean claimed = run(write, steps);
            counts.merge(name, 1, Integer::sum);
            failed += claimed ? 0 : 1;
            assertThat(target)
                    .as(place + ": " + TARGET)
                    .hasBinaryContent(claimed ? fresh : old.getBytes(StandardCharsets.UTF_8));
            if (fault == Steps.Fault.KILL) {
                assertThat(leftovers()).as(place + ": " + LEFT).allMatch(left -> left.matches("\\.regmeta-.*\\.tmp"));
            } else if (!clean.done().get(at - 1).equals("delete")) {
                assertThat(leftovers()).as(place + ": " + LEFT).isEmpty();
            }
        }
        assertThat(failed).as("faults that bit").isGreaterThan(writes);
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

    /** Who does not look at errors does no harm by being killed. */
    private static Stream<Arguments> careless() {
        return each("in place", "without looking", "leaves its file")
                .filter(one -> !one.get()[0].equals("without looking") || one.get()[1] != Steps.Fault.KILL);
    }

    /** Somebody who writes otherwise is caught, at a step and by what is said of the files; how often that was tried counts for nothing. */
    @ParameterizedTest
    @MethodSource("careless")
    void carelessWritersAreCaught(String how, Steps.Fault fault) {
        Write write = files -> {
            Path own = files.getPath(target.toString());
            Path aside = own.resolveSibling(how.equals("leaves its file") ? "aside" : ".regmeta-aside.tmp");
            try (FileChannel channel = FileChannel.open(
                    how.equals("in place") ? own : aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (int i = 0; i < 5; i++) {
                    channel.write(ByteBuffer.wrap("what is new\n".getBytes(StandardCharsets.UTF_8)));
                }
                channel.force(true);
            } catch (IOException e) {
                if (!how.equals("without looking")) {
                    return false;
                }
            }
            try {
                Files.move(how.equals("in place") ? own : aside, own, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
        String caught = how.equals("leaves its file") ? LEFT : TARGET;
        assertThatThrownBy(() -> everyStep("careless", fault, 1, write, new TreeMap<>()))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)\\[careless: " + fault + " at \\d+, \\w+: " + caught + "].*");
    }

    private static Stream<String> readers() {
        return Stream.of(
                "validate in.json",
                "validate in.xml --format json",
                "validate in.ndjson --catalogue in.xml --quiet",
                "digest in.json",
                "diff in.json in.xml",
                "graph --catalogue in.json",
                "match https://example.org/c --catalogue in.json");
    }

    /** What cannot be read is told; what is told of the rest is what is said without any fault. */
    @ParameterizedTest
    @MethodSource("readers")
    void aFileThatCannotBeReadIsNeverPassedOver(String command) {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Steps clean = new Steps(Steps.Fault.NONE, 0);
        int usual = read(command, clean, expected);
        assertThat(clean.done()).contains("read");
        int failed = 0;
        for (Steps.Fault fault : List.of(Steps.Fault.ERROR, Steps.Fault.INTERRUPT)) {
            for (int at = 1; at <= clean.done().size(); at++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                int code = read(command, new Steps(fault, at), out);
                Thread.interrupted();
                TRIED.merge("read", 1, Integer::sum);
                boolean same = code == usual
                        && out.toString(StandardCharsets.UTF_8).equals(expected.toString(StandardCharsets.UTF_8));
                failed += same ? 0 : 1;
                assertThat(same || code == ExitCode.USAGE || code == ExitCode.INCOMPLETE)
                        .as(
                                "%s: %s at %s, %s: %s\n%s",
                                command, fault, at, clean.done().get(at - 1), code, out)
                        .isTrue();
            }
        }
        assertThat(failed).as("faults that bit").isGreaterThan(2);
    }

    private int read(String command, Steps steps, ByteArrayOutputStream out) {
        return Main.run(
                arguments(command),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream()),
                new FaultyFileSystem(steps));
    }

    @ParameterizedTest
    @CsvSource({
        "out.xml, convert in.json OUT --force, write, 1",
        "out.xml, convert in.json OUT --force, write, 3",
        "out.xml, convert in.json OUT --force, read, 9",
        "out.xml, convert in.json OUT --force, force, 1",
        "out.xml, convert in.json OUT --force, move, 1",
        "out.json, convert in.xml OUT --force, write, 2",
        "out.ndjson, convert in.json OUT --force, write, 2",
        "out.jsonld, convert in.json OUT --force, write, 2",
        "out.dot, graph --catalogue in.json --at 2026-11-24 --out OUT --force, write, 1",
        "out.json, bump OUT https://example.org/c --status deprecated --modified 2026-11-26T09:00:00Z, write, 1",
        "out.json, bump OUT https://example.org/c --status deprecated --modified 2026-11-26T09:00:00Z, move, 1",
    })
    void aKilledProcessLeavesTheOldBytes(String name, String command, String step, int time) throws Exception {
        target(command.startsWith("bump") ? document() : OLD, name);
        Steps clean = new Steps(Steps.Fault.NONE, 0);
        assertThat(call(command, new FaultyFileSystem(clean))).isTrue();
        reset();
        int at = place(clean.done(), step, time);
        List<String> child = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                KilledCommand.class.getName(),
                String.valueOf(at)));
        child.addAll(arguments(command));
        Process process = new ProcessBuilder(child)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(Steps.REACHED);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(target).hasContent(old);
        assertThat(leftovers()).hasSize(1).allMatch(left -> left.matches("\\.regmeta-.*\\.tmp"));
        assertThat(call(command, new FaultyFileSystem(clean)))
                .as("the next run")
                .isTrue();
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

    private static Stream<String> printed() {
        String folder = "../spec/conformance/rules/RM-PRIV-001/";
        String good = folder + "good.json";
        return Stream.of(
                "validate in.json",
                "validate in.json --format json",
                "validate -v " + folder + "bad.json",
                "explain",
                "explain https://example.org/case/authorisation " + good,
                "digest in.json",
                "diff in.json " + good,
                "diff in.json " + good + " --format json",
                "match https://example.org/case/procedure --catalogue " + good + " --at 2026-11-24",
                "match https://example.org/case/procedure --at 2026-11-24 --format json --catalogue " + good,
                "graph --at 2026-11-24 --to dot --catalogue " + good,
                "graph --at 2026-11-24 --to mermaid --catalogue " + good,
                "graph --at 2026-11-24 --to graphml --catalogue " + good,
                "new Register",
                "new Register --to xml",
                "conformance --area ID",
                "conformance --area ID --format json");
    }

    @ParameterizedTest
    @MethodSource("printed")
    void aReportThatCannotBeWrittenEndsWithThree(String command) {
        FullAt never = new FullAt(Integer.MAX_VALUE);
        int code =
                Main.run(arguments(command), new PrintStream(never), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(code).isIn(ExitCode.OK, ExitCode.FINDINGS);
        assertThat(never.writes).isPositive();
        for (int at = 1; at <= never.writes; at++) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int cut = Main.run(
                    arguments(command),
                    new PrintStream(new FullAt(at)),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(cut).as("write %s of %s", at, never.writes).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
            TRIED.merge("report", 1, Integer::sum);
        }
    }
}
