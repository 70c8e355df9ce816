package org.regmeta.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.regmeta.Format;

/**
 * How our reader compares with others, as ratios within one run: the ways take turns, each round gives a ratio, and the median of the ratios is printed with the
 * quartiles. Before that they are read often enough for the compiler of the virtual machine to be done. Seconds are never printed, since they mean nothing on another machine. One thread is measured by the time that the process got from the processors,
 * with what its garbage collector took, so that a busy machine blurs little; two threads can only be measured by the clock.
 *
 * <pre>Ratios SPEC [RECORDS [ROUNDS]]</pre>
 */
public final class Ratios {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** So many records have one fault each among the data that is not clean: one in ten. */
    private static final int FAULTY = 10;
    /** A scan is so short that one round has many. */
    private static final int SCANS = 20;

    /** So many records are read before anything is measured. */
    private static final int WARM_UP = 150_000;

    private final int rounds;
    private final int warmUp;
    private final PrintStream out;

    private Ratios(int rounds, int records, PrintStream out) {
        this.rounds = rounds;
        this.warmUp = Math.min(5 * rounds, Math.max(1, WARM_UP / records));
        this.out = out;
    }

    /** A way with its bytes. */
    private interface Turn {
        long run() throws Exception;
    }

    /** What time is: of the processors, or on the wall. */
    private interface Clock {
        long nanos();
    }

    private static double time(Clock clock, Turn turn) throws Exception {
        long start = clock.nanos();
        if (turn.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        // the processors' time comes in steps of ten milliseconds, which a tiny run may not fill
        return Math.max(1, clock.nanos() - start);
    }

    /** Prints how many times as long (of processor time) one takes as the other. */
    private void compare(String name, String target, Turn one, Turn other) throws Exception {
        compare(SYSTEM::getProcessCpuTime, 1, name, target, one, other);
    }

    /** Compares with a scan, which is run many times in each round. */
    private void compareWithScan(String name, String target, Turn ours, Turn scan) throws Exception {
        Turn scans = () -> {
            long sum = 0;
            for (int i = 0; i < SCANS; i++) {
                sum += scan.run();
            }
            return sum;
        };
        compare(SYSTEM::getProcessCpuTime, SCANS, name, target, ours, scans);
    }

    private void compare(Clock clock, int scale, String name, String target, Turn one, Turn other) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            time(clock, one);
            time(clock, other);
        }
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                double first = time(clock, one);
                ratios[round] = first / time(clock, other);
            } else {
                double second = time(clock, other);
                ratios[round] = time(clock, one) / second;
            }
        }
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f–%.2f | %s |%n",
                name,
                scale * ratios[rounds / 2],
                scale * ratios[rounds / 4],
                scale * ratios[Math.min(rounds - 1, 3 * rounds / 4)],
                target);
    }

    private static long both(ExecutorService threads, Turn turn) {
        List<CompletableFuture<Long>> halves = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            halves.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return turn.run();
                        } catch (Exception e) {
                            throw new CompletionException(e);
                        }
                    },
                    threads));
        }
        return halves.stream().mapToLong(CompletableFuture::join).sum();
    }

    /**
     * Compares and prints a table.
     *
     * @param arguments folder of the standard, records (10,000), rounds (9)
     * @throws Exception if something cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        run(
                Path.of(arguments[0]),
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000,
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 9,
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path spec, int records, int rounds, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("regmeta-ratios");
        try {
            new Ratios(rounds, records, out).run(spec, records, folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Path file(BulkData data, int records, Format format, Path folder) throws IOException {
        Path file = folder.resolve("bulk." + format.extension());
        try (OutputStream stream = Files.newOutputStream(file)) {
            data.write(records, format, stream);
        }
        return file;
    }

    /** The same lines, but one in ten has a name that nobody knows. */
    private static Path faulty(Path ndjson) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(ndjson)) {
            lines.add(
                    lines.size() % FAULTY == 1 ? line.replaceFirst(",\"status\":", ",\"sttus\":1,\"status\":") : line);
        }
        return Files.write(ndjson.resolveSibling("faulty.ndjson"), lines);
    }

    private void run(Path spec, int records, Path folder) throws Exception {
        BulkData data = new BulkData(spec);
        Contenders ways = new Contenders(spec);
        Path ndjsonFile = file(data, records, Format.NDJSON, folder);
        Path jsonFile = file(data, records, Format.JSON, folder);
        Path xmlFile = file(data, records, Format.XML, folder);
        Path faultyFile = faulty(ndjsonFile);
        byte[] ndjson = Files.readAllBytes(ndjsonFile);
        byte[] json = Files.readAllBytes(jsonFile);
        byte[] xml = Files.readAllBytes(xmlFile);
        out.printf(
                Locale.ROOT,
                "%d records, %d bytes each in JSON and %d in XML; one copy of the examples: %s%n",
                records,
                json.length / records,
                xml.length / records,
                data.mix());
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors, load %.1f%n%n",
                System.getProperty("java.version"),
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getSystemLoadAverage());
        out.println("| Time of … as a multiple of … | median | quartiles | promised |");
        out.println("|---|---|---|---|");
        Turn ours = () -> ways.ours(ndjsonFile);
        Turn oursJson = () -> ways.ours(jsonFile);
        Turn oursXml = () -> ways.ours(xmlFile);
        compareWithScan("NDJSON: ours / (a) scan of the tokens", "≤ 15", ours, () -> ways.tokens(ndjson));
        compareWithScan("JSON: ours / (a) scan of the tokens", "≤ 15", oursJson, () -> ways.tokens(json));
        compare(
                "NDJSON: ours / (b) networknt, one schema for each kind, + databind",
                "≤ 1.3",
                ours,
                () -> ways.networkntByKind(ndjson));
        compare(
                "JSON: (c) networknt, the published document schema, + databind / ours",
                "≥ 1.3",
                () -> ways.networkntDocument(json),
                oursJson);
        compareWithScan("XML: ours / (a) StAX scan", "≤ 8", oursXml, () -> ways.stax(xml));
        compare("XML: ours / (b) JDK Validator, then JAXB", "≤ 1", oursXml, () -> ways.jaxb(xml));
        compare(
                "NDJSON: with a fault in one record of ten, told with path, line and column / without",
                "stated",
                () -> ways.oursWithFindings(faultyFile),
                ours);
        compare("NDJSON: all layers / schema layer and binding", "stated", () -> ways.allLayers(ndjsonFile), ours);
        compare("XML: all layers / schema layer and binding", "stated", () -> ways.allLayers(xmlFile), oursXml);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            compareThreads("NDJSON", threads, ours);
            compareThreads("XML", threads, oursXml);
        } finally {
            threads.shutdown();
        }
    }

    private void compareThreads(String format, ExecutorService threads, Turn turn) throws Exception {
        compare(
                System::nanoTime,
                1,
                format + ": two readings one after the other / on two threads",
                "≥ 1.4",
                () -> turn.run() + turn.run(),
                () -> both(threads, turn));
    }
}
