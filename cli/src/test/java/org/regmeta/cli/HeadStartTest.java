package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadStartTest {
    @TempDir
    Path folder;

    @BeforeEach
    void withAProcessorToSpare() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<Document", "no XML", "<Document xmlns='https://w3id.org/regmeta/1' specVersion='1.0'/>"})
    void nothingIsSeenOfItWhateverTheFileHolds(String content) throws Exception {
        assertThat(said(Files.writeString(folder.resolve("some.xml"), content))).isEmpty();
        assertThat(said(Files.writeString(folder.resolve("long.xml"), (content + " ").repeat(20_000))))
                .isEmpty();
    }

    @Test
    void onlyAFileIsRead() throws IOException {
        Files.createDirectory(folder.resolve("folder.xml"));
        for (String argument : List.of("no.xml", folder.resolve("folder.xml").toString(), "\0.xml", "validate", "")) {
            assertThat(HeadStart.begin(List.of(argument))).as(argument).isEmpty();
        }
    }

    private static String said(Path file) throws InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Optional<Thread> begun = HeadStart.begin(List.of("validate", file.toString()));
            assertThat(begun).isPresent();
            begun.orElseThrow().join();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
