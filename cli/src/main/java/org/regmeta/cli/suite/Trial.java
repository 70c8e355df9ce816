package org.regmeta.cli.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds an implementation against the cases, one by one. Used by one thread. */
public final class Trial {
    /** A parser may stop a few characters earlier or later where a text is not well-formed. */
    private static final Set<String> VAGUE = Set.of("RM-SYNTAX-001");

    private static final List<String> SYNTAXES = List.of("json", "ndjson", "xml");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})\\}");

    private final Suite suite;
    private final Subject subject;
    private final Path work;

    /**
     * A trial.
     *
     * @param suite the cases
     * @param subject the implementation
     * @param work a folder for what it writes
     */
    public Trial(Suite suite, Subject subject, Path work) {
        this.suite = suite;
        this.subject = subject;
        this.work = work;
    }

    /** What is not as expected. */
    private static final class Difference extends Exception {
        private static final long serialVersionUID = 1L;

        Difference(String message) {
            super(message);
        }
    }

    /** The implementation does not do what the case asks. */
    private static final class NotSupported extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Tries one case in every syntax.
     *
     * @param one the case
     * @return what came out
     */
    public Result run(Case one) {
        int unsupported = 0;
        List<String> differences = new ArrayList<>();
        try {
            suite.demandFiles(one);
        } catch (IOException e) {
            return new Result(one, Result.Outcome.FAILED, String.valueOf(e.getMessage()));
        }
        for (Case.Input input : one.files()) {
            try {
                check(one, input);
            } catch (Difference | IOException | JacksonException e) {
                differences.add(input.format() + ": " + e.getMessage());
            } catch (NotSupported e) {
                unsupported++;
            }
        }
        if (!differences.isEmpty()) {
            return new Result(one, Result.Outcome.FAILED, String.join("; ", differences));
        }
        return unsupported == one.files().size()
                ? new Result(one, Result.Outcome.UNSUPPORTED, "")
                : new Result(one, Result.Outcome.PASSED, "");
    }

    private void check(Case one, Case.Input input) throws Difference, NotSupported, IOException {
        Path file = suite.file(one, input);
        switch (one.operation()) {
            case VALIDATE -> validate(one, input, file);
            case DIGEST -> digest(one, file);
            case CONVERT -> convert(one, input, file);
            case DIFF -> diff(one, input, file);
            case MATCH -> match(one, file);
        }
    }

    private Subject.Answer ask(String... arguments) throws NotSupported, IOException {
        Subject.Answer answer = subject.run(List.of(arguments));
        if (answer.isUnsupported()) {
            throw new NotSupported();
        }
        return answer;
    }

    private void validate(Case one, Case.Input input, Path file) throws Difference, NotSupported, IOException {
        Map<String, Case.Input> inputs = new LinkedHashMap<>();
        inputs.put(name(file.toString()), input);
        List<Path> files = new ArrayList<>(List.of(file));
        for (Case.Input other : input.together()) {
            Path together = suite.file(other.path());
            inputs.put(name(together.toString()), other);
            files.add(together);
        }
        validate(one, input, inputs, files);
        if (files.size() > 1) {
            Collections.reverse(files);
            validate(one, input, inputs, files);
        }
    }

    private void validate(Case one, Case.Input input, Map<String, Case.Input> inputs, List<Path> files)
            throws Difference, NotSupported, IOException {
        List<String> arguments = new ArrayList<>(List.of("validate"));
        files.forEach(file -> arguments.add(file.toString()));
        arguments.addAll(List.of("--format", "json", "--at", one.text("at")));
        if (one.isClosedWorld()) {
            arguments.addAll(List.of("--catalogue", files.get(0).toString()));
        }
        if (one.hasProfile()) {
            arguments.addAll(List.of("--profile", files.get(0).toString()));
        }
        for (Path profile : suite.profiles(one)) {
            arguments.addAll(List.of("--profile", profile.toString()));
        }
        Subject.Answer answer = ask(arguments.toArray(String[]::new));
        JsonNode report = report(answer);
        if (one.isOptional() && leavesOut(report, one.text("rule"))) {
            throw new NotSupported();
        }
        if (files.size() > 1) {
            compareByFile(inputs, report);
        } else {
            List<String> found = findings(report.path("findings").valueStream());
            List<String> expected = input.findings();
            compare(expected, found.subList(0, Math.min(expected.size(), found.size())));
        }
        long total =
                report.path("totals").valueStream().mapToLong(JsonNode::asLong).sum();
        if (total != input.total()) {
            throw new Difference("expected " + input.total() + " findings, got " + total + " "
                    + findings(report.path("findings").valueStream()));
        }
        compare(input.status(), report.path("status").asString(""));
        int code =
                switch (input.status()) {
                    case "VALID" -> 0;
                    case "INVALID" -> 1;
                    default -> 3;
                };
        compare("exit code " + code, "exit code " + answer.code());
    }

    /** The findings of each file; the files of a call are told apart by their names. */
    private static void compareByFile(Map<String, Case.Input> inputs, JsonNode report) throws Difference {
        for (Map.Entry<String, Case.Input> one : inputs.entrySet()) {
            List<String> found = findings(report.path("findings")
                    .valueStream()
                    .filter(finding -> name(finding.path("file").asString("")).equals(one.getKey())));
            List<String> expected = one.getValue().findings();
            if (!found.equals(expected)) {
                throw new Difference(one.getKey() + ": expected " + expected + ", got " + found);
            }
        }
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Whether an implementation says that it does not run a rule. */
    private static boolean leavesOut(JsonNode report, String rule) {
        return report.path("rulesLeftOut")
                .valueStream()
                .anyMatch(left -> left.asString("").equals(rule));
    }

    private static JsonNode report(Subject.Answer answer) throws Difference {
        try {
            return new JsonMapper().readTree(answer.out());
        } catch (JacksonException e) {
            throw new Difference("no report in JSON, exit code " + answer.code());
        }
    }

    private static List<String> findings(Stream<JsonNode> findings) {
        return findings.map(finding -> finding.path("rule").asString() + " "
                        + finding.path("severity").asString() + " "
                        + finding.path("line").asInt() + ":"
                        + finding.path("column").asInt() + " "
                        + finding.path("path").asString())
                .toList();
    }

    private static void compare(List<String> expected, List<String> found) throws Difference {
        compare(
                expected.stream().map(Trial::comparable).toList().toString(),
                found.stream().map(Trial::comparable).toList().toString());
    }

    private static String comparable(String finding) {
        String[] parts = finding.split(" ", 4);
        return VAGUE.contains(parts[0]) ? parts[0] + " " + parts[1] + " " + parts[3] : finding;
    }

    private static void compare(String expected, String found) throws Difference {
        if (!expected.equals(found)) {
            throw new Difference("expected " + expected + ", got " + found);
        }
    }

    private void diff(Case one, Case.Input input, Path file) throws Difference, NotSupported, IOException {
        List<String> arguments = new ArrayList<>(
                List.of("diff", suite.file(input.older()).toString(), file.toString(), "--format", "json"));
        if (!input.catalogue().isEmpty()) {
            arguments.addAll(
                    List.of("--catalogue", suite.file(input.catalogue()).toString()));
        }
        Subject.Answer answer = ask(arguments.toArray(String[]::new));
        JsonNode report = report(answer);
        JsonNode expected = one.expected();
        for (String part : List.of("step", "records", "renames", "breakages")) {
            compare(part, expected.path(part), forMachines(report.path(part)));
        }
        compare("exit code " + expected.path("exit").asInt(), "exit code " + answer.code());
    }

    /** Part by part, so that what differs can be found in a long answer. */
    private static void compare(String place, JsonNode expected, JsonNode found) throws Difference {
        if (expected.equals(found)) {
            return;
        }
        if (expected.isObject() && found.isObject()) {
            for (String name : expected.propertyNames()) {
                compare(place + "/" + name, expected.path(name), found.path(name));
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "/" + i, expected.get(i), found.get(i));
            }
        }
        throw new Difference(place + ": expected " + expected + ", got " + found);
    }

    /** Without what a report says for people: titles and kinds of records, and the paths of changes with keys. */
    private static JsonNode forMachines(JsonNode part) {
        part.forEach(one -> {
            if (one instanceof ObjectNode object) {
                object.remove(List.of("title", "kind"));
                object.path("changes").forEach(change -> {
                    if (change instanceof ObjectNode parts) {
                        parts.remove("path");
                    }
                });
            }
        });
        return part;
    }

    private void digest(Case one, Path file) throws Difference, NotSupported, IOException {
        Subject.Answer answer = ask("digest", file.toString());
        String expected = one.text("digest") + "  " + one.text("record");
        compare(expected, unescaped(new String(answer.out(), StandardCharsets.UTF_8).strip()));
    }

    /** An implementation may print a character of an id by its number; no id has a backslash of its own. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> {
            int c = Integer.parseInt(found.group(1), 16);
            return Character.isValidCodePoint(c)
                    ? Matcher.quoteReplacement(Character.toString(c))
                    : Matcher.quoteReplacement(found.group());
        });
    }

    private void match(Case one, Path file) throws Difference, NotSupported, IOException {
        List<String> arguments =
                new ArrayList<>(List.of("match", one.text("subject"), "--format", "json", "--at", one.text("at")));
        if (!one.text("place").isEmpty()) {
            arguments.addAll(List.of("--area", one.text("place")));
        }
        if (!one.text("consumer").isEmpty()) {
            arguments.addAll(List.of("--consumer", one.text("consumer")));
        }
        arguments.addAll(List.of("--catalogue", file.toString()));
        Subject.Answer answer = ask(arguments.toArray(String[]::new));
        JsonNode expected = suite.answer(one);
        compare("", expected, report(answer));
        int code =
                switch (expected.path("verdict").asString()) {
                    case "met", "conditional" -> 0;
                    case "unknown" -> 3;
                    default -> 1;
                };
        compare("exit code " + code, "exit code " + answer.code());
    }

    /** Converts to each syntax and back: the digests stay those of the source, or are those of the manifest, and the same question gives the same bytes. */
    private void convert(Case one, Case.Input input, Path file) throws Difference, NotSupported, IOException {
        List<String> source =
                one.text("digest").isEmpty() ? digests(file) : List.of(one.text("digest") + " " + one.text("record"));
        for (String syntax : SYNTAXES) {
            Path there = work.resolve("there." + syntax);
            Path again = work.resolve("again." + syntax);
            Path back = work.resolve("back." + input.format());
            try {
                converted(file, there);
                compare(source.toString(), digests(there).toString());
                converted(there, back);
                compare(source.toString(), digests(back).toString());
                converted(file, again);
                if (!Arrays.equals(Files.readAllBytes(there), Files.readAllBytes(again))) {
                    throw new Difference(syntax + ": not the same bytes twice");
                }
            } finally {
                Files.deleteIfExists(there);
                Files.deleteIfExists(again);
                Files.deleteIfExists(back);
            }
        }
    }

    private void converted(Path from, Path to) throws Difference, NotSupported, IOException {
        Subject.Answer answer = ask("convert", from.toString(), to.toString());
        compare("exit code 0", "exit code " + answer.code());
        if (!Files.exists(to)) {
            throw new Difference("nothing was written to " + to.getFileName());
        }
    }

    private static List<String> digests(Path file) throws Difference, IOException {
        Document document = RegMeta.standard()
                .read(file)
                .value()
                .orElseThrow(() -> new Difference(file.getFileName() + " cannot be read"));
        return document.record().stream()
                .map(record -> RegMeta.digest(record) + " " + record.id() + "@" + record.version())
                .toList();
    }
}
