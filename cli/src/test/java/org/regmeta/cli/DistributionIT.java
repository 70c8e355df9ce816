package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.cli.Processes.Result;
import org.regmeta.cli.Processes.Running;

/** The zip of this build, unpacked and run as an operator of a register would. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final String SMALL = """
            {"kind":"Document","specVersion":"1.0","record":[
             {"kind":"Concept","id":"https://example.org/c","version":"1.0.0","status":"active",
              "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",
              "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
              "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}]}
            """;

    /** Of the format of classes: Java 6. */
    private static final int OLDEST_OF_ARCHIVE = 50;

    private static final Path ZIP = Path.of(System.getProperty("regmeta.distribution"));

    /** A folder that several tests read. */
    @TempDir
    private static Path shared;

    private static Path unpacked;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpackOnce() throws IOException, InterruptedException {
        unpacked = unpack(shared.resolve("Amt für Große Wörter"));
        assertThat(processes(shared).run(command(unpacked), "--version").code()).isZero();
    }

    private static Processes processes(Path folder) {
        return new Processes(folder).with("JAVA_HOME", System.getProperty("java.home"));
    }

    private static Path unpack(Path target) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true))) {
            Path root = zip.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.toList()) {
                    Path copy = target.resolve(root.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        try (Stream<Path> top = Files.list(target)) {
            return top.collect(Collectors.toList()).get(0);
        }
    }

    private static String command(Path distribution) {
        return distribution.resolve("bin/regmeta").toString();
    }

    private static List<Path> archives(Path distribution) throws IOException {
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Under the locale C, Java itself would neither find the folder nor the file nor print the umlauts. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void umlautsAreRightInPathsAndOutput(String locale) throws IOException, InterruptedException {
        Path document = written("Prüfung.json", SMALL);
        Result result =
                processes(folder).with("LC_ALL", locale).run(command(unpacked), "validate", document.toString());
        assertThat(result.out()).contains("Ergebnis: GÜLTIG");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void itRunsThroughSymbolicLinks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(shared.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("rm-check"), Path.of(command(unpacked)));
        Files.createSymbolicLink(bin.resolve("check"), link.getFileName());
        Result result = processes(shared).run("bin/check", "--version");
        assertThat(result.out()).startsWith("regmeta ");
        assertThat(result.code()).isZero();
    }

    @Test
    void exitCodesPassThrough() throws IOException, InterruptedException {
        Processes processes = processes(folder);
        Path bad = written("bad.json", "{\"kind\":\"Document\"}");
        Path newer = written("newer.json", "{\"kind\":\"Document\",\"specVersion\":\"2.0\",\"record\":[]}");
        assertThat(processes.run(command(unpacked), "validate", bad.toString()).code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(processes.run(command(unpacked), "validate", "--nonsense").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(processes
                        .run(command(unpacked), "validate", newer.toString())
                        .code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void theArchiveIsNamedAfterJavaAndStays() throws IOException, InterruptedException {
        List<Path> before = archives(unpacked);
        assertThat(before).hasSize(1);
        assertThat(before.get(0).getFileName().toString())
                .startsWith("regmeta-" + System.getProperty("java.runtime.version") + "-");
        FileTime time = Files.getLastModifiedTime(before.get(0));
        processes(shared).run(command(unpacked), "--version");
        assertThat(archives(unpacked)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(before.get(0))).isEqualTo(time);
        assertThat(refusedByJava(unpacked)).isFalse();
    }

    /** A changed jar of the same time as the old one, as reproducible builds make them. */
    @Test
    void theArchiveIsRenewedWhenAJarChanges() throws IOException, InterruptedException {
        Path distribution = unpack(folder.resolve("zip"));
        Processes processes = processes(folder);
        processes.run(command(distribution), "--version");
        List<Path> before = archives(distribution);
        assertThat(before).hasSize(1);
        Path jar = jars(distribution)
                .filter(file -> file.contains("regmeta-cli"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
        FileTime time = Files.getLastModifiedTime(jar);
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                OutputStream entry = Files.newOutputStream(zip.getPath("/another"))) {
            entry.write('x');
        }
        Files.setLastModifiedTime(jar, time);
        assertThat(refusedByJava(distribution)).as("the old archive").isTrue();
        assertThat(processes.run(command(distribution), "--version").code()).isZero();
        assertThat(archives(distribution)).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(refusedByJava(distribution)).as("the new archive").isFalse();
    }

    @Test
    void twoFirstCallsAtOnceBothSucceed() throws IOException, InterruptedException {
        Path distribution = unpack(folder.resolve("zip"));
        Processes processes = processes(folder);
        String document = written("small.json", SMALL).toString();
        Running one = processes.start(command(distribution), "validate", document);
        Running two = processes.start(command(distribution), "validate", document);
        for (Result result : List.of(one.end(), two.end())) {
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("Ergebnis: GÜLTIG");
            assertThat(result.code()).isZero();
        }
        assertThat(archives(distribution))
                .hasSize(1)
                .noneMatch(file -> file.getFileName().toString().startsWith("."));
        assertThat(refusedByJava(distribution)).isFalse();
    }

    @Test
    void aJavaThatIsTooOldIsToldInOneLine() throws IOException, InterruptedException {
        Path old = Processes.script(folder.resolve("old/java"), "echo 'openjdk version \"11.0.20\" 2023-07-18' >&2\n");
        Result result = new Processes(folder)
                .with("PATH", old.getParent() + ":" + System.getenv("PATH"))
                .run(command(unpacked), "--version");
        assertThat(result.errLines()).singleElement().asString().contains("11.0.20", "zu alt", "too old", "17");
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aMissingJavaIsToldInOneLine() throws IOException, InterruptedException {
        Path programs = Processes.only(folder.resolve("programs"), "dirname", "readlink");
        Result result = new Processes(folder).with("PATH", programs.toString()).run(command(unpacked), "--version");
        assertThat(result.errLines()).singleElement().asString().contains("fehlt", "missing", "17");
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    /** In the order of the class path: those of RegMeta first. */
    private static Stream<String> jars(Path distribution) throws IOException {
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            return files
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted(Comparator.comparing((String file) -> !file.contains("/lib/regmeta-"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()
                    .stream();
        }
    }

    /** An archive of classes takes none in the format of a Java before 6, as which picocli is published. */
    @Test
    void noClassIsTooOldForTheArchive() throws IOException {
        List<String> old = new ArrayList<>();
        int classes = 0;
        for (String jar : jars(unpacked).toList()) {
            try (JarFile file = new JarFile(jar)) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class")) {
                        classes++;
                        byte[] head = file.getInputStream(entry).readNBytes(8);
                        if (head[7] < OLDEST_OF_ARCHIVE) {
                            old.add(entry.getName());
                        }
                    }
                }
            }
        }
        assertThat(classes).isGreaterThan(2000);
        assertThat(old).isEmpty();
    }

    /** For each compiler of Java: what is small ends before the second has paid for itself. */
    @ParameterizedTest
    @CsvSource({"digest small.json, 1", "explain RM-REF-001, 1", "digest ., 1", "digest large.json, 4", "validate -, 4"
    })
    void littleIsDoneWithTheFirstCompilerAlone(String arguments, int level) throws IOException, InterruptedException {
        written("small.json", SMALL);
        if (arguments.contains("large")) {
            written("large.json", "{\"kind\":\"Document\"" + " ".repeat(5_000_000));
        }
        List<String> command = new ArrayList<>(List.of(command(unpacked)));
        command.addAll(List.of(arguments.split(" ")));
        Result result = processes(folder)
                .with("JDK_JAVA_OPTIONS", "-XX:+PrintFlagsFinal")
                .run(command.toArray(String[]::new));
        assertThat(result.out().lines().filter(line -> line.contains(" TieredStopAtLevel ")))
                .singleElement()
                .asString()
                .containsPattern("= " + level + " ");
    }

    /** Whether Java, told that it must use the archive, ends at once. */
    private static boolean refusedByJava(Path distribution) throws IOException, InterruptedException {
        String classes = jars(distribution).collect(Collectors.joining(":"));
        Result result = processes(distribution)
                .run(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + archives(distribution).get(0),
                        "-cp",
                        classes,
                        "org.regmeta.cli.Main",
                        "--version");
        return result.code() != 0;
    }
}
