package org.regmeta.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.model.Document;
import org.regmeta.value.Ref;

/**
 * How long a question about need and offer takes in a large catalogue, in parts of the time that reading the catalogue takes. Prints ratios only, each within one
 * round, and then the median of the rounds.
 *
 * <pre>MatchSpeed [THOUSANDS [ROUNDS]]        default 100 (thousand records) and 5</pre>
 */
public final class MatchSpeed {
    /** How many procedures are asked about in a round, spread over all. */
    private static final int QUESTIONS = 100;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private MatchSpeed() {}

    /**
     * What a round found, as parts of the time of reading.
     *
     * @param index the first question, which makes the index
     * @param median the middle one of the others
     * @param slowest the slowest of the others
     */
    record Round(double index, double median, double slowest) {}

    /**
     * Measures.
     *
     * @param arguments how many thousand records, and how many rounds
     * @throws IOException never, since all is in memory
     */
    public static void main(String[] arguments) throws IOException {
        int thousands = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        byte[] text = MatchBulk.ndjson(thousands).getBytes(StandardCharsets.UTF_8);
        // the first round warms up
        round(text, thousands);
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(round(text, thousands));
        }
        print(
                "first question, which makes the index / reading",
                all.stream().mapToDouble(Round::index).toArray());
        print(
                "a question, median of 100 procedures / reading",
                all.stream().mapToDouble(Round::median).toArray());
        print(
                "a question, slowest of 100 procedures / reading",
                all.stream().mapToDouble(Round::slowest).toArray());
    }

    private static void print(String what, double[] ratios) {
        Arrays.sort(ratios);
        double median = ratios[ratios.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%s | 1/%.0f | 1/%.0f–1/%.0f%n",
                what,
                1 / median,
                1 / ratios[0],
                1 / ratios[ratios.length - 1]);
    }

    private static Round round(byte[] text, int thousands) throws IOException {
        long begin = System.nanoTime();
        Catalogue catalogue = read(text);
        double reading = System.nanoTime() - begin;
        double index = time(catalogue, 0);
        // what reading left behind would else be cleared away in the middle of some question, and be billed to it
        System.gc();
        double[] others = new double[QUESTIONS];
        for (int i = 0; i < others.length; i++) {
            others[i] = time(catalogue, (1 + i * 10 * thousands / QUESTIONS) % (10 * thousands));
        }
        Arrays.sort(others);
        return new Round(index / reading, others[others.length / 2] / reading, others[others.length - 1] / reading);
    }

    static Catalogue read(byte[] text) throws IOException {
        Document document = RegMeta.standard()
                .read(new ByteArrayInputStream(text), Format.NDJSON, "bulk.ndjson")
                .orThrow();
        return Catalogue.of(List.of(document));
    }

    static Match match(Catalogue catalogue, int procedure) {
        return catalogue.match(MatchQuestion.of(Ref.parse(MatchBulk.procedure(procedure)), DAY));
    }

    private static double time(Catalogue catalogue, int procedure) {
        long begin = System.nanoTime();
        Match match = match(catalogue, procedure);
        double took = System.nanoTime() - begin;
        if (match.requirements().isEmpty()) {
            throw new IllegalStateException("nothing was matched");
        }
        return took;
    }
}
