package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The manifest of the conformance suite: what is expected of each case, from the folders of the cases and the entries of the rules. */
final class SuiteWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SYNTAXES = List.of("json", "xml");
    /** Layers that no validator may leave out. */
    private static final Set<String> READERS = Set.of("INPUT", "SYNTAX", "SCHEMA");

    private final Path folder;
    private final Map<String, RuleSource> rules;
    private final Map<String, ProfileSource> profiles;
    private final ArrayNode cases = JsonNodeFactory.instance.arrayNode();

    SuiteWriter(Path spec, Map<String, RuleSource> rules, Map<String, ProfileSource> profiles) {
        this.folder = spec.resolve("conformance");
        this.rules = rules;
        this.profiles = profiles;
    }

    String write(List<ValueDocument> values) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "manifest.schema.json");
        root.put("specVersion", "1.0");
        for (RuleSource rule : rules.values()) {
            Path ruleFolder = folder.resolve("rules").resolve(rule.id());
            if (Files.isDirectory(ruleFolder)) {
                rule(rule, JSON.readTree(Files.readString(ruleFolder.resolve("case.json"))));
            }
        }
        values.forEach(this::values);
        profiles();
        Path loosening = folder.resolve("loosening/cases.json");
        if (Files.isRegularFile(loosening)) {
            JsonNode manifest = JSON.readTree(Files.readString(loosening));
            manifest.path("cases").forEach(one -> loosening(one, manifest.path("at")));
        }
        Path together = folder.resolve("together/cases.json");
        if (Files.isRegularFile(together)) {
            JsonNode manifest = JSON.readTree(Files.readString(together));
            manifest.path("cases").forEach(one -> together(one, manifest.path("at")));
        }
        Path comparisons = folder.resolve("diff/cases.json");
        if (Files.isRegularFile(comparisons)) {
            JSON.readTree(Files.readString(comparisons)).path("cases").forEach(this::diff);
        }
        JSON.readTree(Files.readString(folder.resolve("canonical/cases.json")))
                .path("cases")
                .forEach(this::digest);
        Path matches = folder.resolve("match/cases.json");
        if (Files.isRegularFile(matches)) {
            JSON.readTree(Files.readString(matches)).path("cases").forEach(this::match);
        }
        JsonNode hostile = JSON.readTree(Files.readString(folder.resolve("hostile/manifest.json")));
        hostile(hostile);
        for (JsonNode list : hostile.path("lists")) {
            hostileList(list, hostile.path("at"));
        }
        root.set("cases", cases);
        return PrettyJson.write(JSON, root);
    }

    private void rule(RuleSource rule, JsonNode expected) {
        String area = rule.area();
        ObjectNode bad = add(
                rule.id() + "-bad",
                "validate",
                area,
                rule.title().de(),
                rule.title().en());
        proves(
                bad,
                rule.id() + " meldet genau diese Stelle und sonst nichts.",
                rule.id() + " reports exactly this place and nothing else.");
        bad.put("rule", rule.id());
        if (!READERS.contains(rule.layer())) {
            bad.put("optional", true);
        }
        circumstances(rule, bad, expected);
        ObjectNode good = add(
                rule.id() + "-good",
                "validate",
                area,
                rule.title().de(),
                rule.title().en());
        proves(good, "Ohne diesen Fehler schweigen alle Regeln.", "Without this fault all rules keep silent.");
        good.put("rule", rule.id());
        circumstances(rule, good, expected);
        String path = "rules/" + rule.id() + "/";
        for (String syntax : List.of("json", "ndjson", "xml")) {
            if (expected.has(syntax)) {
                ObjectNode wrong = file(bad, syntax, path + "bad." + syntax);
                wrong.put("status", expected.path("status").asString(status(expected.path(syntax))));
                wrong.set("findings", expected.path(syntax));
                ObjectNode right = file(good, syntax, path + "good." + syntax);
                right.put("status", "VALID");
                right.putArray("findings");
            }
        }
        if (!READERS.contains(rule.layer())) {
            ObjectNode converted = add(
                    rule.id() + "-convert",
                    "convert",
                    "WRITE",
                    rule.title().de(),
                    rule.title().en());
            proves(
                    converted,
                    "Der richtige Satz wandert in jede Syntax, ohne sich zu ändern.",
                    "The right record moves to each syntax without a change.");
            // on the way back every other syntax is read too
            file(converted, "json", path + "good.json");
        }
    }

    private static void circumstances(RuleSource rule, ObjectNode target, JsonNode expected) {
        target.set("at", expected.path("at"));
        if (expected.path("closedWorld").asBoolean(false)) {
            target.put("closedWorld", true);
        }
        if (expected.has("profile")) {
            target.set("profile", expected.path("profile"));
        }
        for (JsonNode file : expected.path("beside")) {
            target.withArray("beside").add("rules/" + rule.id() + "/" + file.asString());
        }
    }

    private void values(ValueDocument document) {
        ObjectNode target = add(
                document.id(),
                "validate",
                document.area(),
                document.title().de(),
                document.title().en());
        proves(target, document.proves().de(), document.proves().en());
        if (!document.rule().isEmpty()) {
            target.put("rule", document.rule());
            target.put("optional", true);
        }
        target.put("at", "2026-11-24");
        document.around().forEach(name -> around(target, name).put("recipe", document.aroundText()));
        document.texts().forEach((syntax, text) -> {
            ObjectNode file = file(target, syntax, document.path(syntax));
            file.put("status", text.status());
            ArrayNode findings = file.putArray("findings");
            text.findings().forEach(findings::add);
        });
        if (document.isSilent()) {
            ObjectNode converted = add(
                    document.id().replace("-good", "-convert"),
                    "convert",
                    "WRITE",
                    document.title().de(),
                    document.title().en());
            proves(
                    converted,
                    "Jeder Wert wandert in jede Syntax, ohne sich zu ändern.",
                    "Every value moves to each syntax without a change.");
            document.texts().forEach((syntax, text) -> file(converted, syntax, document.path(syntax)));
        }
    }

    private void profiles() throws IOException {
        for (ProfileSource profile : profiles.values()) {
            Path cases = folder.resolve("profiles").resolve(profile.name()).resolve("case.json");
            if (Files.isRegularFile(cases)) {
                JsonNode expected = JSON.readTree(Files.readString(cases));
                expected.path("pass").forEach(one -> profile(profile, one, expected.path("at")));
                expected.path("fail").forEach(one -> profile(profile, one, expected.path("at")));
            }
        }
    }

    private void profile(ProfileSource profile, JsonNode one, JsonNode at) {
        String name = one.path("name").asString();
        ObjectNode target = add(
                "profile-" + profile.name() + "-" + name,
                "validate",
                "PROFILE",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        if (one.has("from")) {
            proves(
                    target,
                    "Das Profil „" + profile.name()
                            + "“ beanstandet genau diese Stelle; ohne das Profil wäre sie gültig.",
                    "The profile “" + profile.name()
                            + "” objects to exactly this place; without it, it would be valid.");
        } else {
            proves(
                    target,
                    "Was das Profil „" + profile.name() + "“ erfüllt, beanstandet es nicht.",
                    "The profile “" + profile.name() + "” does not object to what meets it.");
        }
        target.set("at", at);
        for (ProfileSource next = profile; next != null; next = profiles.get(next.base())) {
            target.withArray("profileFiles").add("../profiles/" + next.name() + ".json");
        }
        for (String syntax : SYNTAXES) {
            ObjectNode file = file(target, syntax, "profiles/" + profile.name() + "/" + name + "." + syntax);
            file.put("status", status(one.path(syntax)));
            file.set("findings", one.has("from") ? one.path(syntax) : file.arrayNode());
        }
    }

    private void loosening(JsonNode one, JsonNode at) {
        String name = one.path("name").asString();
        ObjectNode target = add(
                "loosening-" + name,
                "validate",
                "PROF",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        if (one.path("json").isEmpty()) {
            proves(target, "Was nur verengt, ist keine Lockerung.", "What only narrows is no loosening.");
        } else {
            proves(
                    target,
                    "Ein Profil, das etwas lockert, wird an genau dieser Stelle abgewiesen.",
                    "A profile that loosens something is refused at exactly this place.");
        }
        target.put("rule", "RM-PROF-001");
        target.put("optional", true);
        target.set("at", at);
        for (String syntax : SYNTAXES) {
            ObjectNode file = file(target, syntax, "loosening/" + name + "." + syntax);
            file.put("status", status(one.path(syntax)));
            file.set("findings", one.path(syntax));
        }
    }

    /** Several files that are handed in in one call: the first is the file of the case, the others stand beside it. */
    private void together(JsonNode one, JsonNode at) {
        ObjectNode target = add(
                "together-" + one.path("name").asString(),
                "validate",
                one.path("area").asString(),
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        target.set("proves", one.path("proves"));
        if (one.has("rule")) {
            target.set("rule", one.path("rule"));
            target.put("optional", true);
        }
        target.set("at", at);
        for (JsonNode files : one.path("files")) {
            String first = files.path(0).path("path").asString();
            ObjectNode file = file(target, first.substring(first.lastIndexOf('.') + 1), "together/" + first);
            ArrayNode all = file.arrayNode();
            files.forEach(each -> all.addAll((ArrayNode) each.path("findings")));
            file.put("status", status(all));
            file.set("findings", files.path(0).path("findings"));
            for (int i = 1; i < files.size(); i++) {
                ObjectNode other = file.withArray("together").addObject();
                other.put("path", "together/" + files.path(i).path("path").asString());
                other.set("findings", files.path(i).path("findings"));
            }
        }
    }

    private static String status(JsonNode findings) {
        for (JsonNode finding : findings) {
            if (finding.asString().contains(" error ")) {
                return "INVALID";
            }
        }
        return "VALID";
    }

    private void digest(JsonNode one) {
        String name = one.path("name").asString();
        ObjectNode target = add(
                "canonical-" + name,
                "digest",
                "CANONICAL",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        proves(
                target,
                "Kanonische Form und Prüfsumme sind die von RFC 8785.",
                "Canonical form and digest are those of RFC 8785.");
        target.set("record", one.path("record"));
        target.set("digest", one.path("digest"));
        ObjectNode converted = add(
                "canonical-" + name + "-convert",
                "convert",
                "WRITE",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        proves(
                converted,
                "Der Satz hat in jeder Syntax die Prüfsumme von RFC 8785.",
                "The record has the digest of RFC 8785 in each syntax.");
        converted.set("record", one.path("record"));
        converted.set("digest", one.path("digest"));
        for (String syntax : SYNTAXES) {
            String path = "canonical/" + name + "." + syntax;
            file(target, syntax, path);
            file(converted, syntax, path);
        }
    }

    private void diff(JsonNode one) {
        ObjectNode target = add(
                "diff-" + one.path("name").asString(),
                "diff",
                "DIFF",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        proves(
                target,
                "Der Vergleich nennt genau diese Änderungen mit ihrem Schritt, und wen es von wann an trifft.",
                "The comparison names exactly these changes with their step, and whom it hits from when.");
        target.set("expected", one.path("expected"));
        for (String syntax : SYNTAXES) {
            ObjectNode file = file(target, syntax, twin(one, "newer", syntax));
            file.put("older", twin(one, "older", syntax));
            if (one.has("catalogue")) {
                file.put("catalogue", twin(one, "catalogue", syntax));
            }
        }
    }

    /** A file of a comparison in a syntax; the cases name the one in JSON. */
    private static String twin(JsonNode one, String side, String syntax) {
        return "diff/" + one.path(side).asString().replaceFirst("json$", syntax);
    }

    private void match(JsonNode one) {
        String name = one.path("name").asString();
        ObjectNode target = add(
                "match-" + name,
                "match",
                "MATCH",
                one.path("title").path("de").asString(),
                one.path("title").path("en").asString());
        target.set("proves", one.path("proves"));
        for (String part : List.of("at", "subject", "place", "consumer")) {
            if (one.has(part)) {
                target.set(part, one.path(part));
            }
        }
        target.put("answer", "match/" + name + ".answer.json");
        for (String syntax : SYNTAXES) {
            file(target, syntax, "match/" + name + "." + syntax);
        }
    }

    private void hostile(JsonNode manifest) {
        for (JsonNode one : manifest.path("cases")) {
            String format = one.path("format").asString();
            ObjectNode target = add(
                    "hostile-" + format + "-" + one.path("name").asString(),
                    "validate",
                    "HOSTILE",
                    one.path("name").asString(),
                    one.path("defect").asString());
            proves(
                    target,
                    "Feindliche Eingaben bringen nichts zum Absturz und werden nie gültig.",
                    "Hostile inputs crash nothing and are never valid.");
            target.set("at", manifest.path("at"));
            ObjectNode file = one.has("file")
                    ? file(target, format, "hostile/" + one.path("file").asString())
                    : recipe(target, format, one.path("recipe"));
            file.set("status", one.path("status"));
            file.set("findings", one.path("findings"));
            if (one.has("total")) {
                file.set("total", one.path("total"));
            }
        }
    }

    private void hostileList(JsonNode one, JsonNode at) throws IOException {
        String name = one.path("name").asString();
        ObjectNode target = add(
                "hostile-list-" + name,
                "validate",
                "HOSTILE",
                name,
                one.path("defect").asString());
        proves(
                target,
                "Was neben einem Dokument liegt, bringt nichts zum Absturz und wird nie fälschlich gültig.",
                "What lies beside a document crashes nothing and never becomes valid by mistake.");
        target.set("at", at);
        around(target, "folder/");
        around(target, "../trap.txt").put("path", "hostile/trap.txt");
        byte[] bytes = {};
        if (one.has("file")) {
            String path = "hostile/" + one.path("file").asString();
            bytes = Files.readAllBytes(folder.resolve(path));
            around(target, "list").put("path", path);
        } else if (one.has("recipe")) {
            bytes = Recipe.bytes(one.path("recipe"));
            around(target, "list").set("recipe", one.path("recipe"));
        }
        ListDocument document = new ListDocument(
                one.path("path").asString("list"),
                one.path("mediaType").asString(),
                one.path("digest").asString(sha256(bytes)),
                one.path("entries").asString());
        for (String syntax : SYNTAXES) {
            ObjectNode file = recipe(target, syntax, StringNode.valueOf(document.text(syntax)));
            file.set("status", one.path("status"));
            ArrayNode findings = file.putArray("findings");
            for (JsonNode finding : one.path("findings")) {
                String[] parts = finding.asString().split(" ");
                String property = parts[2].substring(parts[2].lastIndexOf('/') + 1);
                findings.add(parts[0] + " " + parts[1] + " " + ListDocument.place(syntax, property) + " " + parts[2]);
            }
        }
    }

    private static ObjectNode around(ObjectNode target, String name) {
        return target.withArray("around").addObject().put("name", name);
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode add(String id, String operation, String area, String german, String english) {
        ObjectNode target = cases.addObject();
        target.put("id", id);
        target.put("operation", operation);
        target.put("area", area);
        ObjectNode title = target.putObject("title");
        title.put("de", german);
        title.put("en", english);
        return target;
    }

    private static void proves(ObjectNode target, String german, String english) {
        ObjectNode proves = target.putObject("proves");
        proves.put("de", german);
        proves.put("en", english);
    }

    private static ObjectNode file(ObjectNode target, String format, String path) {
        ObjectNode file = target.withArray("files").addObject();
        file.put("format", format);
        file.put("path", path);
        return file;
    }

    private static ObjectNode recipe(ObjectNode target, String format, JsonNode recipe) {
        ObjectNode file = target.withArray("files").addObject();
        file.put("format", format);
        file.set("recipe", recipe);
        return file;
    }
}
