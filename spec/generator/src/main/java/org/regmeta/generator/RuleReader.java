package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the catalogue of rules from {@code spec/rules/<AREA>.yaml}. */
final class RuleReader {
    private static final Pattern ID = Pattern.compile("RM-([A-Z]+)-[0-9]{3}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)((?:\\|[^={}|]*=[^={}|]*)*)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[[^\\[\\]]*\\{[^\\[\\]]*]]");
    private static final Set<String> LAYERS = Set.of("INPUT", "SYNTAX", "SCHEMA", "SEMANTIC", "CATALOGUE", "PROFILE");
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");

    private final Path folder;
    private final Problems problems;

    RuleReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Map<String, RuleSource> read() throws IOException {
        Map<String, RuleSource> rules = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return rules;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                for (YamlMap map : YamlMap.readList(file, problems)) {
                    RuleSource rule = rule(map, file.getFileName().toString().replace(".yaml", ""));
                    if (rules.put(rule.id(), rule) != null) {
                        problems.add(map.place(), "the id is given twice");
                    }
                }
            }
        }
        return rules;
    }

    private RuleSource rule(YamlMap map, String area) {
        RuleSource rule = new RuleSource(
                map.text("id"),
                map.text("name"),
                area,
                map.text("layer"),
                map.text("severity"),
                map.text("since"),
                map.list("kinds"),
                map.list("paths"),
                map.bilingual("title"),
                map.bilingual("message"),
                map.bilingual("hint"),
                map.bilingual("rationale"),
                map.texts("source"));
        map.refuseOthers();
        check(map.place(), rule);
        return rule;
    }

    private void check(String place, RuleSource rule) {
        Matcher id = ID.matcher(rule.id());
        if (!id.matches() || !id.group(1).equals(rule.area())) {
            problems.add(place, "the id must be RM-" + rule.area() + "-NNN, as its file is " + rule.area() + ".yaml");
        }
        if (!LAYERS.contains(rule.layer())) {
            problems.add(place, "unknown layer " + rule.layer());
        }
        if (!SEVERITIES.contains(rule.severity())) {
            problems.add(place, "unknown severity " + rule.severity());
        }
        if (rule.sources().isEmpty()) {
            problems.add(place, "a rule needs at least one source");
        }
        samePlaceholders(place, "message", rule.message());
        samePlaceholders(place, "hint", rule.hint());
        for (String fixed : new String[] {rule.title().de(), rule.title().en()}) {
            if (PLACEHOLDER.matcher(fixed).find()) {
                problems.add(place, "a title has no placeholders");
            }
        }
    }

    private void samePlaceholders(String place, String which, Bilingual text) {
        if (!placeholders(text.de()).equals(placeholders(text.en()))) {
            problems.add(place, which + ": German and English must use the same placeholders");
        }
        wellFormed(place, which, text.de());
        wellFormed(place, which, text.en());
    }

    /** The placeholders of a text, with the keys among which they choose their words. */
    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1) + matcher.group(2).replaceAll("=[^|]*", ""));
        }
        return names;
    }

    /** A brace that opens no placeholder, or a part that can be left out and does not end, would reach the reader as it stands. */
    private void wellFormed(String place, String which, String text) {
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            problems.add(place, which + ": a brace that belongs to no placeholder");
        }
        if (OPTIONAL.matcher(text).replaceAll("").matches(".*(\\[\\[|]]).*")) {
            problems.add(place, which + ": a part in [[ ]] that does not end, or has no placeholder");
        }
    }
}
