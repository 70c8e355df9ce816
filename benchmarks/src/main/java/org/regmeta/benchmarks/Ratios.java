package org.regmeta.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.regmeta.Format;

/**
 * How our reader compares with others, as ratios within one run: the ways take turns, each round gives a ratio, and the median of the ratios is printed with the
 * quartiles. Seconds are never printed, since they mean nothing on another machine.
 *
 * <pre>Ratios SPEC [RECORDS [ROUNDS]]</pre>
 */
public final class Ratios {
    private final int rounds;
    private final PrintStream out;

    private Ratios(int rounds, PrintStream out) {
        this.rounds = rounds;
        this.out = out;
    }

    /** A way with its bytes. */
    private interface Turn {
        long run() throws Exception;
    }

    private static double seconds(Turn turn) throws Exception {
        long start = System.nanoTime();
        if (turn.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Prints how many times as long one takes as the other. */
    private void compare(String name, String target, Turn one, Turn other) throws Exception {
        for (int i = 0; i < Math.max(1, rounds / 3); i++) {
            seconds(one);
            seconds(other);
        }
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                double first = seconds(one);
                ratios[round] = first / seconds(other);
            } else {
                double second = seconds(other);
                ratios[round] = seconds(one) / second;
            }
        }
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f–%.2f | %s |%n",
                name,
                ratios[rounds / 2],
                ratios[rounds / 4],
                ratios[Math.min(rounds - 1, 3 * rounds / 4)],
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
                            throw new IllegalStateException(e);
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
        BulkData data = new BulkData(spec);
        Contenders ways = new Contenders(spec);
        byte[] ndjson = data.bytes(records, Format.NDJSON);
        byte[] json = data.bytes(records, Format.JSON);
        byte[] xml = data.bytes(records, Format.XML);
        out.printf(
                Locale.ROOT,
                "%d records, %d bytes each in JSON and %d in XML; one copy of the examples: %s%n%n",
                records,
                json.length / records,
                xml.length / records,
                data.mix());
        out.println("| Time of … as a multiple of … | median | quartiles | promised |");
        out.println("|---|---|---|---|");
        Ratios ratios = new Ratios(rounds, out);
        Turn ours = () -> ways.ours(ndjson, Format.NDJSON);
        Turn oursJson = () -> ways.ours(json, Format.JSON);
        Turn oursXml = () -> ways.ours(xml, Format.XML);
        ratios.compare("NDJSON: ours / (a) scan of the tokens", "≤ 15", ours, () -> ways.tokens(ndjson));
        ratios.compare("JSON: ours / (a) scan of the tokens", "≤ 15", oursJson, () -> ways.tokens(json));
        ratios.compare(
                "NDJSON: ours / (b) networknt, one schema for each kind, + databind",
                "≤ 1.3",
                ours,
                () -> ways.networkntByKind(ndjson));
        ratios.compare(
                "JSON: (c) networknt, the published document schema, + databind / ours",
                "≥ 1.3",
                () -> ways.networkntDocument(json),
                oursJson);
        ratios.compare("XML: ours / (a) StAX scan", "≤ 8", oursXml, () -> ways.stax(xml));
        ratios.compare("XML: ours / (b) JDK Validator, then JAXB", "≤ 1", oursXml, () -> ways.jaxb(xml));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            ratios.compare(
                    "NDJSON: two readings one after the other / on two threads",
                    "≥ 1.4",
                    () -> ours.run() + ours.run(),
                    () -> both(threads, ours));
            ratios.compare(
                    "XML: two readings one after the other / on two threads",
                    "≥ 1.4",
                    () -> oursXml.run() + oursXml.run(),
                    () -> both(threads, oursXml));
        } finally {
            threads.shutdown();
        }
        ratios.compare(
                "NDJSON: all layers / schema layer and binding",
                "stated",
                () -> ways.allLayers(ndjson, Format.NDJSON),
                ours);
        ratios.compare(
                "XML: all layers / schema layer and binding", "stated", () -> ways.allLayers(xml, Format.XML), oursXml);
    }
}
