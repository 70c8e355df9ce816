package org.regmeta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What fuzz tests begin with: documents of the conformance suite, good, bad and hostile, as they stand. */
final class Seeds {
    private static final Path CONFORMANCE = Path.of("..", "spec", "conformance");
    /** Larger ones only make the search slow. */
    private static final int LONGEST = 6_000;

    private Seeds() {}

    /** Small documents of a syntax: all hostile ones, and of the rules' cases every so manieth. */
    static Stream<byte[]> of(String extension, int step) {
        List<Path> cases = files(CONFORMANCE.resolve("rules"), "." + extension);
        List<Path> some = new ArrayList<>(files(CONFORMANCE.resolve("hostile"), "." + extension));
        for (int i = 0; i < cases.size(); i += step) {
            some.add(cases.get(i));
        }
        return some.stream().map(Seeds::bytes).filter(bytes -> bytes.length <= LONGEST);
    }

    /** The good cases of the rules in JSON. */
    static List<Path> good() {
        return files(CONFORMANCE.resolve("rules"), "good.json");
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end) && !file.endsWith("case.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
