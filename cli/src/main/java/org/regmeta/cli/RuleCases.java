package org.regmeta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.validation.Printable;

/** The good and the bad case of a rule, shown where they differ. */
final class RuleCases {
    private static final int AROUND = 2;
    /** A rule about one syntax alone has cases in that one. */
    private static final List<String> SYNTAXES = List.of("json", "xml", "ndjson");

    private RuleCases() {}

    static void show(String rule, Words words, PrintStream out) {
        for (String syntax : SYNTAXES) {
            @Nullable List<String> good = lines(rule, "good." + syntax);
            @Nullable List<String> bad = lines(rule, "bad." + syntax);
            if (good != null && bad != null) {
                show(good, bad, words, out);
                return;
            }
        }
    }

    private static void show(List<String> good, List<String> bad, Words words, PrintStream out) {
        int first = 0;
        while (first < Math.min(good.size(), bad.size()) && good.get(first).equals(bad.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(good.size(), bad.size()) - first
                && good.get(good.size() - 1 - last).equals(bad.get(bad.size() - 1 - last))) {
            last++;
        }
        print(words.get("explain.good"), good, first, good.size() - last, out);
        print(words.get("explain.bad"), bad, first, bad.size() - last, out);
    }

    private static void print(String title, List<String> lines, int from, int to, PrintStream out) {
        out.println();
        out.println(title);
        for (int i = Math.max(0, from - AROUND); i < Math.min(lines.size(), to + AROUND); i++) {
            out.println((i >= from && i < to ? "  > " : "    ") + Printable.of(lines.get(i)));
        }
    }

    private static @Nullable List<String> lines(String rule, String name) {
        String resource = "conformance/rules/" + rule + "/" + name;
        try (InputStream in = SpecTable.find(resource)) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            return null;
        }
    }
}
