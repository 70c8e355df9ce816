package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits at a terminal sees that something is going on; nobody else sees anything of it. */
class ProgressTest {
    private static final String DOCUMENT = "{\"kind\":\"Document\",\"specVersion\":\"1.0\"}";
    private static final long LONGER_THAN_PATIENCE = 2_300;
    private static final String TAKEN_AWAY = "\r\u001B[K";

    private final InputStream before = System.in;

    @BeforeEach
    void atATerminal() {
        System.setProperty(Progress.TERMINAL, "true");
    }

    @AfterEach
    void restore() {
        System.clearProperty(Progress.TERMINAL);
        System.setIn(before);
    }

    /** Standard input that keeps the command waiting before its first byte. */
    private static InputStream slow(long milliseconds) {
        return new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                if (pos == 0) {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return super.read(target, from, length);
            }
        };
    }

    private record Printed(String out, String err) {}

    private static Printed validate(long milliseconds, String... options) {
        System.setIn(slow(milliseconds));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("validate", "-"));
        arguments.addAll(List.of(options));
        Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"de,Prüfung läuft seit 2 s: -", "en,Checking for 2 s: -"})
    void aLineAppearsAndIsTakenAway(String language, String line) throws IOException {
        Printed slow = validate(LONGER_THAN_PATIENCE, "--lang", language);
        assertThat(slow.err()).startsWith(TAKEN_AWAY + line).endsWith(TAKEN_AWAY);
        assertThat(slow.out()).isEqualTo(validate(0, "--lang", language).out());
    }

    @Test
    void aShortCheckSaysNothing() {
        assertThat(validate(0).err()).isEmpty();
    }

    @Test
    void quietIsQuiet() {
        assertThat(validate(LONGER_THAN_PATIENCE, "--quiet").err()).isEmpty();
    }

    @Test
    void whereNobodyLooksNothingIsWritten() {
        System.clearProperty(Progress.TERMINAL);
        assertThat(validate(LONGER_THAN_PATIENCE).err()).isEmpty();
    }
}
