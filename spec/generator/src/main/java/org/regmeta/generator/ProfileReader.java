package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the profiles of the standard and their documents; their full validation is the library's own job. */
final class ProfileReader {
    private static final String ID = "https://w3id.org/regmeta/profile/";
    private static final List<String> PARTS =
            List.of("required", "forbidden", "maxOccurs", "fixed", "allowed", "regex");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path spec;
    private final Map<String, RuleSource> rules;
    private final Problems problems;

    ProfileReader(Path spec, Map<String, RuleSource> rules, Problems problems) {
        this.spec = spec;
        this.rules = rules;
        this.problems = problems;
    }

    /** By name; none where the folder is missing. */
    Map<String, ProfileSource> read() throws IOException {
        Map<String, ProfileSource> profiles = new TreeMap<>();
        Path folder = spec.resolve("profiles");
        if (!Files.isDirectory(folder)) {
            return profiles;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                profiles.put(name, profile(name, tree(file)));
            }
        }
        profiles.values().stream()
                .filter(profile -> !profile.base().isEmpty() && !profiles.containsKey(profile.base()))
                .forEach(profile -> problems.add(place(profile.name()), "unknown base " + profile.base()));
        return profiles;
    }

    private static String place(String name) {
        return "profiles/" + name + ".json";
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new SpecException(List.of(file + ":" + e.getLocation().getLineNr() + ": is no JSON that can be read: "
                    + e.getOriginalMessage()));
        }
    }

    private ProfileSource profile(String name, JsonNode document) throws IOException {
        JsonNode record = document.path("record").path(0);
        if (!text(record, "id").equals(ID + name)) {
            problems.add(place(name), "the file must hold the profile " + ID + name + " alone");
        }
        Path cases = spec.resolve("conformance/profiles").resolve(name).resolve("case.json");
        JsonNode documents = Files.isRegularFile(cases) ? tree(cases) : JSON.createObjectNode();
        List<ProfileSource.Passing> passing = new ArrayList<>();
        for (JsonNode one : documents.path("pass")) {
            passing.add(new ProfileSource.Passing(text(one, "name"), bilingual(one, "title", name)));
        }
        List<ProfileSource.Failing> failing = new ArrayList<>();
        for (JsonNode one : documents.path("fail")) {
            failing.add(new ProfileSource.Failing(
                    text(one, "name"), text(one, "from"), bilingual(one, "title", name), texts(one.path("json"))));
        }
        return new ProfileSource(
                name,
                text(record, "version"),
                bilingual(record, "title", name),
                bilingual(record, "description", name),
                text(record, "base").replace(ID, ""),
                texts(record.path("domain")),
                restrictions(record),
                weights(record, name),
                passing,
                failing);
    }

    private static List<ProfileSource.Restriction> restrictions(JsonNode record) {
        List<ProfileSource.Restriction> restrictions = new ArrayList<>();
        for (JsonNode one : record.path("restriction")) {
            List<ProfileSource.Part> parts = new ArrayList<>();
            for (String part : PARTS) {
                if (one.has(part)) {
                    parts.add(new ProfileSource.Part(part, texts(one.path(part))));
                }
            }
            restrictions.add(new ProfileSource.Restriction(text(one, "onKind"), text(one, "onPath"), parts));
        }
        return restrictions;
    }

    private List<ProfileSource.Weight> weights(JsonNode record, String name) {
        List<ProfileSource.Weight> weights = new ArrayList<>();
        for (JsonNode one : record.path("ruleSeverity")) {
            String rule = text(one, "rule");
            if (!rules.isEmpty() && !rules.containsKey(rule)) {
                problems.add(place(name), "unknown rule " + rule);
            }
            weights.add(new ProfileSource.Weight(rule, text(one, "severity")));
        }
        return weights;
    }

    private Bilingual bilingual(JsonNode node, String property, String name) {
        Bilingual text = new Bilingual(text(node.path(property), "de"), text(node.path(property), "en"));
        if (text.de().isEmpty() || text.en().isEmpty()) {
            problems.add(place(name), "'" + property + "' needs a text in German (de) and English (en)");
        }
        return text;
    }

    private static List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node.asString(""));
        }
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asString("")));
        return texts;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
