package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCountsTest {
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path root;

    @Test
    void sumsReportsAndCountsOfAllModules() throws IOException {
        report("core", "A", 5, 0, 0, 1, START);
        report("core", "B", 3, 1, 1, 0, START.plusSeconds(9));
        report("spec/generator", "C", 2, 0, 0, 0, START);
        file("core/target/counts/twins.properties", "json=12\nxml=11\n", START);

        assertThat(printed())
                .contains("7 passed, 2 failed, 1 skipped")
                .anyMatch(line -> line.matches("core +tests passed +5"))
                .anyMatch(line -> line.matches("spec/generator +tests passed +2"))
                .anyMatch(line -> line.matches("core +twins: json +12"))
                .anyMatch(line -> line.matches("core +twins: xml +11"));
    }

    @Test
    void leavesOutWhatAnEarlierBuildWrote() throws IOException {
        report("core", "A", 5, 0, 0, 0, START.minusSeconds(1));
        file("core/target/counts/old.properties", "documents=1000\n", START.minusSeconds(1));

        assertThat(printed()).contains("0 passed, 0 failed, 0 skipped").noneMatch(line -> line.contains("1000"));
    }

    @Test
    void refusesADamagedReport() throws IOException {
        report("core", "A", 5, 0, 0, 0, START);
        file("core/target/surefire-reports/TEST-B.xml", "<testsuite tests=\"1\"", START);

        assertThatThrownBy(this::printed).isInstanceOf(IOException.class).hasMessageContaining("TEST-B.xml");
    }

    private void report(String module, String name, int tests, int failures, int errors, int skipped, Instant time)
            throws IOException {
        file(
                module + "/target/surefire-reports/TEST-" + name + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"/>"
                        .formatted(name, tests, failures, errors, skipped),
                time);
        file(module + "/pom.xml", "<project/>", time);
    }

    private void file(String name, String text, Instant time) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private String[] printed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BuildCounts(root, START).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).split("\\R");
    }
}
