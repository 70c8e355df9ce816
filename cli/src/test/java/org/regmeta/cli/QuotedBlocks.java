package org.regmeta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of Markdown quotes. A block {@code console} holds commands behind {@code $} and below each what it prints; a line {@code […]} stands for lines that
 * are left out. Files that a page speaks of without
 * showing them are made as an invisible remark says, {@code <!-- file copy.json = original.json; 6 title > titel -->}: a copy in which one word of one line differs.
 */
final class QuotedBlocks {
    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern FILE =
            Pattern.compile("<!-- file (\\S+) = ([^;]+?)((?:; \\d+ [^\\s;]+ > [^\\s;]+)*) -->");
    private static final Pattern EDIT = Pattern.compile("; (\\d+) ([^\\s;]+) > ([^\\s;]+)");
    private static final Pattern INLINE = Pattern.compile("`(?:\\./|bin/)?regmeta ([^`]+)`");

    private static final String GAP = "[…]";

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Copy> files = new LinkedHashMap<>();
    private final List<String> inline = new ArrayList<>();

    /**
     * A fenced block.
     *
     * @param language the word behind the fence
     * @param lines what it holds
     * @param files the files that the page has spoken of so far
     */
    record Block(String language, List<String> lines, Map<String, Copy> files) {}

    /**
     * A command and what the page says it prints.
     *
     * @param arguments without the name of the program
     * @param output all lines, each with its end
     * @param files what is there when it is called
     */
    record Call(String arguments, String output, Map<String, Copy> files) {
        boolean isExtract() {
            return output.lines().anyMatch(GAP::equals);
        }

        /** Whether this is printed: all of it, or an extract of whole lines in their order, where each gap stands for at least one line. */
        boolean isOf(String printed) {
            List<String> parts = List.of(output.split("(?m)^" + Pattern.quote(GAP) + "\n", -1));
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            if (parts.size() == 1) {
                return printed.equals(output);
            }
            int done = first.length();
            for (String part : parts.subList(1, parts.size() - 1)) {
                int before = printed.indexOf("\n" + part, done);
                if (before < 0) {
                    return false;
                }
                done = before + 1 + part.length();
            }
            int rest = printed.length() - last.length();
            return printed.startsWith(first) && rest > done && printed.endsWith("\n" + last);
        }
    }

    /**
     * A file that differs from another one in single words.
     *
     * @param original what it is a copy of
     * @param edits line, word and new word
     */
    record Copy(String original, List<Edit> edits) {
        String of(String text) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            for (Edit edit : edits) {
                String before = lines.get(edit.line() - 1);
                String after = before.replaceFirst(Pattern.quote(edit.from()), Matcher.quoteReplacement(edit.to()));
                if (after.equals(before)) {
                    throw new IllegalArgumentException("line " + edit.line() + " has no " + edit.from());
                }
                lines.set(edit.line() - 1, after);
            }
            return String.join("\n", lines);
        }
    }

    /**
     * One word that is another.
     *
     * @param line counted from 1
     * @param from the word of the original
     * @param to the word of the copy
     */
    record Edit(int line, String from, String to) {}

    QuotedBlocks(String markdown) {
        String language = null;
        List<String> lines = new ArrayList<>();
        for (String line : markdown.split("\r?\n")) {
            Matcher fence = FENCE.matcher(line);
            if (language != null && line.equals("```")) {
                blocks.add(new Block(language, List.copyOf(lines), Map.copyOf(files)));
                language = null;
            } else if (language != null) {
                lines.add(line);
            } else if (fence.matches()) {
                language = fence.group(1);
                lines.clear();
            } else {
                outside(line);
            }
        }
        if (language != null) {
            throw new IllegalArgumentException("a fence is not closed");
        }
    }

    private void outside(String line) {
        Matcher file = FILE.matcher(line);
        if (file.matches()) {
            Matcher edit = EDIT.matcher(file.group(3));
            List<Edit> edits = new ArrayList<>();
            while (edit.find()) {
                edits.add(new Edit(Integer.parseInt(edit.group(1)), edit.group(2), edit.group(3)));
            }
            files.put(file.group(1), new Copy(file.group(2), edits));
        } else if (line.startsWith("<!-- file")) {
            throw new IllegalArgumentException("not understood: " + line);
        }
        INLINE.matcher(line).results().forEach(match -> inline.add(match.group(1)));
    }

    /** The files as the page speaks of them last. */
    Map<String, Copy> files() {
        return files;
    }

    /** Commands in running text and tables. */
    List<String> inline() {
        return inline;
    }

    List<Block> of(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** Blocks of any other language. */
    List<Block> except(List<String> languages) {
        return blocks.stream()
                .filter(block -> !languages.contains(block.language()))
                .toList();
    }

    /** Commands with their output. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Block block : of("console")) {
            String arguments = null;
            StringBuilder output = new StringBuilder();
            for (String line : block.lines()) {
                if (line.startsWith("$ ")) {
                    if (arguments != null) {
                        calls.add(new Call(arguments, output.toString(), block.files()));
                    }
                    arguments = line.replaceFirst("^\\$ (?:\\./|bin/)?regmeta ", "");
                    output.setLength(0);
                } else {
                    output.append(line).append('\n');
                }
            }
            calls.add(new Call(String.valueOf(arguments), output.toString(), block.files()));
        }
        return calls;
    }
}
