package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.regmeta.Validator;
import org.regmeta.validation.Report;

/** The same files give the same report, to the byte: whatever their order, and however many threads share a validator. */
class SameReportTest {
    private static final int THREADS = 64;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static List<Path> files;

    /** Every fifth bad case of every syntax, and an example. */
    private static synchronized List<Path> files() throws IOException {
        if (files == null) {
            try (Stream<Path> all = Files.walk(Path.of("../spec/conformance/rules"))) {
                List<Path> bad = all.filter(
                                file -> file.getFileName().toString().matches("bad\\.(json|ndjson|xml)"))
                        .sorted()
                        .toList();
                List<Path> some = new ArrayList<>();
                for (int i = 0; i < bad.size(); i += 5) {
                    some.add(bad.get(i));
                }
                some.add(Path.of("../spec/examples/04-melderegister/melderegister.xml"));
                files = List.copyOf(some);
            }
        }
        return files;
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("same-report", Map.of("files", files().size(), "threads", THREADS));
    }

    private static byte[] bytes(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        JsonReport.write(report, Locale.GERMAN, out);
        new TextReport(new Words(Locale.ENGLISH), out).write(report, false, true);
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] alone(List<Path> files) throws IOException {
        Report report = Validator.builder().at(DAY).build().validate(files);
        assertThat(report.findings()).hasSizeGreaterThan(10);
        return bytes(report);
    }

    @Test
    void threadsThatShareAValidatorDoNotMeet() throws Exception {
        byte[] expected = alone(files());
        Validator shared = Validator.builder().at(DAY).build();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> reports = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                reports.add(threads.submit(() -> {
                    start.await();
                    return bytes(shared.validate(files()));
                }));
            }
            for (Future<byte[]> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        byte[] expected = alone(files());
        Validator validator = Validator.builder().at(DAY).build();
        List<Path> shuffled = new ArrayList<>(files());
        for (int seed = 1; seed <= 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(bytes(validator.validate(shuffled))).as("seed %s", seed).isEqualTo(expected);
        }
    }
}
