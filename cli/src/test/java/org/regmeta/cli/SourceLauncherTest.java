package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.cli.Processes.Result;
import org.regmeta.cli.Processes.Running;

/** The launcher at the root of the source tree, in a tree that has nothing else and with a stand-in for Maven that counts its calls. */
@DisabledOnOs(OS.WINDOWS)
class SourceLauncherTest {
    private static final Path ROOT = Path.of("..");
    private static final String JAVA_SH = "cli/src/main/distribution/lib/java.sh";

    @TempDir
    private Path folder;

    private Path tree;
    private Path programs;
    private Processes processes;

    @BeforeEach
    void makeTree() throws IOException {
        tree = folder.resolve("Bäume und so");
        for (String part : List.of("spec", "core", "json-binding", "xml-binding", "cli/src/main/distribution/lib")) {
            Files.createDirectories(tree.resolve(part));
        }
        Files.writeString(tree.resolve("pom.xml"), "<project/>");
        Files.copy(ROOT.resolve(JAVA_SH), tree.resolve(JAVA_SH));
        Processes.script(
                tree.resolve("regmeta"),
                Files.readString(ROOT.resolve("regmeta")).replaceFirst("#!/bin/sh\n", ""));
        programs = folder.resolve("programs");
        maven("""
                echo call >> "$HOME/calls"
                sleep 1
                bin=$(dirname -- "$4")/cli/target/regmeta-9/regmeta-9/bin
                mkdir -p "$bin"
                printf '#!/bin/sh\\necho "ran $*"; exit 7\\n' > "$bin/regmeta"
                chmod +x "$bin/regmeta"
                """);
        processes = new Processes(folder)
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("PATH", programs + ":" + System.getenv("PATH"));
    }

    private void maven(String script) throws IOException {
        Processes.script(programs.resolve("mvn"), script);
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    private Running start(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = tree.resolve("regmeta").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return processes.start(command);
    }

    private int builds() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    @Test
    void itBuildsOnceSaysSoInOneLineAndPassesArgumentsAndExitCode() throws IOException, InterruptedException {
        Result first = run("validate", "a b.json");
        assertThat(first.errLines()).singleElement().asString().contains("wird gebaut", "building");
        assertThat(first.out()).isEqualTo("ran validate a b.json\n");
        assertThat(first.code()).isEqualTo(7);
        Result second = run("--version");
        assertThat(second.err()).isEmpty();
        assertThat(second.code()).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
        assertThat(tree.resolve("cli/target")).isDirectoryNotContaining("glob:**.regmeta-building*");
    }

    @Test
    void itBuildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
        run();
        Path source = Files.writeString(tree.resolve("core/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        run();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstCallsBuildOnce() throws IOException, InterruptedException {
        Running one = start("one");
        Running two = start("two");
        assertThat(one.end().out()).isEqualTo("ran one\n");
        assertThat(two.end().out()).isEqualTo("ran two\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theLockOfAKilledBuildIsTakenOver() throws IOException, InterruptedException {
        Running killed = start("killed");
        while (builds() == 0) {
            Thread.sleep(20);
        }
        List<ProcessHandle> children = killed.process().descendants().toList();
        killed.process().destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
        assertThat(Files.isSymbolicLink(tree.resolve("cli/target/.regmeta-building")))
                .as("the lock is left")
                .isTrue();
        Result next = run("next");
        assertThat(next.out()).isEqualTo("ran next\n");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsIsTold() throws IOException, InterruptedException {
        maven("echo 'what went wrong'; exit 1\n");
        Result result = run();
        assertThat(result.err()).contains("what went wrong", "misslungen", "failed", "regmeta-build.log");
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(tree.resolve("cli/target")).isDirectoryNotContaining("glob:**.regmeta-building*");
    }

    @Test
    void missingMavenIsToldInOneLine() throws IOException, InterruptedException {
        Path few = Processes.only(folder.resolve("few"), "dirname", "readlink");
        Result result = processes
                .with("PATH", few.toString())
                .run(tree.resolve("regmeta").toString());
        assertThat(result.errLines())
                .singleElement()
                .asString()
                .contains("fehlt Maven", "Maven 3.8 or later is needed");
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aJavaWithoutCompilerIsToldInOneLine() throws IOException, InterruptedException {
        Path runtime = folder.resolve("runtime");
        Processes.script(runtime.resolve("bin/java"), "exit 0\n");
        Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        Result result = processes
                .with("JAVA_HOME", runtime.toString())
                .run(tree.resolve("regmeta").toString());
        assertThat(result.errLines()).singleElement().asString().contains("javac", "fehlt ein JDK", "JDK is needed");
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
    }
}
