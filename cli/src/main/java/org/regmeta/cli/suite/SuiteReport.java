package org.regmeta.cli.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The results of a trial, summed up by area and by class of conformance. */
public final class SuiteReport {
    private final List<Result> results = new ArrayList<>();

    /**
     * Takes a result.
     *
     * @param result of one case
     */
    public void add(Result result) {
        results.add(result);
    }

    /**
     * The results.
     *
     * @return in the order in which they came
     */
    public List<Result> results() {
        return List.copyOf(results);
    }

    /**
     * How many cases had an outcome.
     *
     * @param outcome an outcome
     * @return their number
     */
    public long count(Result.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /**
     * The counts of each area.
     *
     * @return by area in alphabetical order
     */
    public Map<String, Map<Result.Outcome, Long>> byArea() {
        Map<String, Map<Result.Outcome, Long>> sums = new TreeMap<>();
        results.forEach(result -> add(sums, result.tried().area(), result));
        return sums;
    }

    private Map<String, Map<Result.Outcome, Long>> byClass() {
        Map<String, Map<Result.Outcome, Long>> sums = new LinkedHashMap<>();
        results.forEach(result -> add(sums, result.tried().operation().conformanceClass(), result));
        return sums;
    }

    private static void add(Map<String, Map<Result.Outcome, Long>> sums, String key, Result result) {
        sums.computeIfAbsent(key, one -> new EnumMap<>(Result.Outcome.class)).merge(result.outcome(), 1L, Long::sum);
    }

    /**
     * The report for programs.
     *
     * @return a new object
     */
    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("reportVersion", "1.0");
        counts(root.putObject("areas"), byArea());
        counts(root.putObject("classes"), byClass());
        var cases = root.putArray("cases");
        for (Result result : results) {
            ObjectNode one = cases.addObject();
            one.put("id", result.tried().id());
            one.put("area", result.tried().area());
            one.put("class", result.tried().operation().conformanceClass());
            one.put("outcome", name(result.outcome()));
            if (!result.detail().isEmpty()) {
                one.put("detail", result.detail());
            }
        }
        return root;
    }

    private static void counts(ObjectNode target, Map<String, Map<Result.Outcome, Long>> sums) {
        sums.forEach((key, byOutcome) -> {
            ObjectNode row = target.putObject(key);
            for (Result.Outcome outcome : Result.Outcome.values()) {
                row.put(name(outcome), byOutcome.getOrDefault(outcome, 0L));
            }
        });
    }

    private static String name(Result.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case UNSUPPORTED -> "unsupported";
        };
    }

    /**
     * The results in the form that build servers read (JUnit XML): an area is a class, a case is a test.
     *
     * @return an XML document
     */
    public String junit() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"RegMeta\" tests=\"")
                .append(results.size())
                .append("\" failures=\"")
                .append(count(Result.Outcome.FAILED))
                .append("\" errors=\"0\" skipped=\"")
                .append(count(Result.Outcome.UNSUPPORTED))
                .append("\">\n");
        for (Result result : results) {
            xml.append("  <testcase classname=\"regmeta.")
                    .append(escaped(result.tried().area()))
                    .append("\" name=\"")
                    .append(escaped(result.tried().id()))
                    .append("\">");
            if (result.outcome() == Result.Outcome.FAILED) {
                xml.append("<failure message=\"")
                        .append(escaped(result.detail()))
                        .append("\"/>");
            } else if (result.outcome() == Result.Outcome.UNSUPPORTED) {
                xml.append("<skipped/>");
            }
            xml.append("</testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    escaped.appendCodePoint(allowed ? c : '?');
                }
            }
        });
        return escaped.toString();
    }
}
