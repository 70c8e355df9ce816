package org.regmeta.cli.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README of an example: under one heading it asks questions, each a bullet that begins with it, and below each stands in a fence what the document answers.
 */
final class Readme {
    private static final String FENCE = "  ```text";
    private static final String END = "  ```";
    private static final Pattern QUESTION = Pattern.compile("\\* ([^?`]+\\?).*");
    private static final Pattern RULE = Pattern.compile("RM-[A-Z]+-[0-9]{3}");

    private final Path file;
    private final String heading;

    private Readme(Path file, String heading) {
        this.file = file;
        this.heading = heading;
    }

    static Readme english(Path folder) {
        return new Readme(folder.resolve("README.md"), "## Which questions the document answers");
    }

    static Readme german(Path folder) {
        return new Readme(folder.resolve("README.de.md"), "## Welche Fragen das Dokument beantwortet");
    }

    /** The lines that stand as answer below each question, in order. */
    Map<String, List<String>> answers() throws IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        boolean inside = false;
        for (String line : section()) {
            if (line.startsWith("* ")) {
                open = new ArrayList<>();
                if (answers.put(question(line), open) != null) {
                    throw new IllegalStateException(file + " asks twice: " + line);
                }
            } else if (line.equals(FENCE)) {
                inside = true;
            } else if (line.equals(END)) {
                inside = false;
            } else if (inside) {
                open.add(line.strip());
            }
        }
        return answers;
    }

    /** The ids of rules that are spoken about, outside the answers. */
    TreeSet<String> rules() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = RULE.matcher(line);
            while (!line.startsWith("  ") && matcher.find()) {
                rules.add(matcher.group());
            }
        }
        return rules;
    }

    /** Writes answers below the questions, by their order. */
    void renew(List<List<String>> answers) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        int next = 0;
        int from = Files.readAllLines(file).indexOf(heading);
        int to = from + 1 + section().size();
        List<String> all = Files.readAllLines(file);
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            boolean here = i > from && i < to;
            if (here && line.equals(FENCE)) {
                inside = true;
                lines.remove(lines.size() - 1);
            } else if (here && inside) {
                inside = !line.equals(END);
            } else {
                lines.add(line);
            }
            if (here && line.startsWith("* ")) {
                lines.add("");
                lines.add(FENCE);
                answers.get(next++).forEach(answer -> lines.add("  " + answer));
                lines.add(END);
            }
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private List<String> section() throws IOException {
        List<String> lines = Files.readAllLines(file);
        int from = lines.indexOf(heading);
        if (from < 0) {
            throw new IllegalStateException(file + " has no heading: " + heading);
        }
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).startsWith("## ")) {
            to++;
        }
        return lines.subList(from + 1, to);
    }

    private String question(String line) {
        Matcher matcher = QUESTION.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + " has a bullet that asks nothing: " + line);
        }
        return matcher.group(1);
    }
}
