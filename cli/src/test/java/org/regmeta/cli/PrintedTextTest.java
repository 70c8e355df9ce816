package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.validation.Printable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What stands in records commands no terminal, turns no line around and makes none up, whatever command prints it for people. */
class PrintedTextTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SPEC = Path.of("..", "spec");
    private static final Path MATCH = SPEC.resolve("conformance/match");
    /** The reader takes it in a text: a line of its own, directions, a separator of lines, nothing wide. */
    private static final String TAKEN = "\nFORGED\u200f\u061c\u2028\u200bx";
    /** And this in an id. */
    private static final String IN_ID = "\u200f\u061c\u2028\u200b";
    /** It takes none of these. */
    private static final List<String> REFUSED =
            List.of("\u001b[2Jx", "\u202ex", "\u2066x", "\u009bx", "\rx", "\u0007x");

    @TempDir
    private Path folder;

    private static boolean isFree(Property property) {
        return property.isText() || property.type().equals("String");
    }

    /** Puts a piece to the end of every text without a form of its own. */
    private static JsonNode spoilt(JsonNode node, String piece, boolean isFree) {
        if (node.isString() && isFree) {
            return StringNode.valueOf(node.asString() + piece);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, spoilt(array.get(i), piece, isFree));
            }
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                Property property = Model.standard().property(name);
                boolean isText = isFree || (property != null && isFree(property));
                object.set(name, spoilt(object.get(name), piece, isText));
            }
        }
        return node;
    }

    private static String withTexts(String document, String piece) {
        return spoilt(JSON.readTree(document), piece, false).toString();
    }

    private static String withIds(String document) {
        return document.replace("https://example.org/", "https://example.org/" + IN_ID + "/")
                .replace("https://w3id.org/regmeta/landscape/", "https://w3id.org/regmeta/landscape/" + IN_ID + "/");
    }

    private static String taken(Path file) throws IOException {
        return withIds(withTexts(Files.readString(file), TAKEN));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The call, after it was looked at. */
    private static Call harmless(String... arguments) {
        Call call = Call.run(arguments);
        for (String stream : List.of(call.out(), call.err())) {
            for (String line : stream.split("\n", -1)) {
                assertThat(Printable.of(line)).as(String.join(" ", arguments)).isEqualTo(line);
                assertThat(line).as(String.join(" ", arguments)).doesNotStartWith("FORGED");
            }
        }
        return call;
    }

    private static List<JsonNode> questions() throws IOException {
        return JSON.readTree(Files.readString(MATCH.resolve("cases.json")))
                .path("cases")
                .valueStream()
                .toList();
    }

    /** All words that an answer can have. */
    @Test
    void match() throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        for (JsonNode one : questions()) {
            Path file = write("match.json", taken(MATCH.resolve(one.path("name").asString() + ".json")));
            List<String> arguments =
                    new ArrayList<>(List.of("match", withIds(one.path("subject").asString())));
            arguments.addAll(List.of("--at", one.path("at").asString()));
            arguments.addAll(List.of("--catalogue", file.toString()));
            if (one.has("place")) {
                arguments.addAll(List.of("--area", one.path("place").asString()));
            }
            if (one.has("consumer")) {
                arguments.addAll(
                        List.of("--consumer", withIds(one.path("consumer").asString())));
            }
            Call call = harmless(arguments.toArray(String[]::new));
            assertThat(call.err()).as(one.path("name").asString()).isEmpty();
            seen.add(String.valueOf(call.out().contains("\\u{A}FORGED\\u{200F}")));
        }
        assertThat(seen).contains("true");
        harmless(
                "match",
                "benefit" + IN_ID,
                "--catalogue",
                folder.resolve("match.json").toString());
    }

    /** Every command about a whole world, of which some records are not there. */
    @Test
    void landscapes() throws IOException {
        for (String silo : List.of("shared", "melde", "jugend")) {
            try (Stream<Path> all = Files.walk(SPEC.resolve("landscape").resolve(silo))) {
                for (Path file : all.filter(one -> one.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    Path made = write(SPEC.relativize(file).toString(), taken(file));
                    assertThat(RegMeta.standard().read(made).value())
                            .as(file.toString())
                            .isPresent();
                }
            }
        }
        String all = folder.resolve("landscape").toString();
        for (String notation : List.of("dot", "mermaid", "graphml")) {
            Call call = harmless("graph", "--catalogue", all, "--to", notation, "--at", "2026-11-24", "--lang", "en");
            assertThat(call.code()).as(call.err()).isZero();
            assertThat(call.out()).hasSizeGreaterThan(10_000);
        }
        assertThat(harmless("validate", "-v", all, "--at", "2026-11-24").out()).contains("\\u{A}FORGED\\u{200F}");
        String before = SPEC.resolve("landscape/melde").toString();
        assertThat(harmless("diff", "-v", before, all).out()).contains("\\u{A}FORGED\\u{200F}");
    }

    private List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.walk(SPEC.resolve("conformance/rules"))) {
            return all.filter(one -> one.getFileName().toString().equals("bad.json"))
                    .sorted()
                    .toList();
        }
    }

    /** Every finding, and of each authorisation who needs its fields. */
    @Test
    void findings() throws IOException {
        int told = 0;
        for (Path bad : cases()) {
            if (isJson(bad)) {
                Path file = write("case.json", taken(bad));
                Call call = harmless("validate", "-v", file.toString(), "--at", "2026-11-24");
                harmless("digest", file.toString());
                told += call.out().contains("\\u{200F}") ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private static boolean isJson(Path file) throws IOException {
        try {
            JSON.readTree(Files.readString(file));
            return true;
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void needs() throws IOException {
        Path rules = SPEC.resolve("conformance/rules");
        for (String name : List.of("RM-PRIV-001", "RM-PRIV-002", "RM-PRIV-003")) {
            Path file = write("case.json", taken(rules.resolve(name).resolve("bad.json")));
            Call call = harmless("explain", "authorisation", file.toString(), "--at", "2026-11-24");
            assertThat(call.out()).contains("\\u{A}FORGED\\u{200F}");
            harmless("explain", "no" + IN_ID, file.toString());
        }
    }

    /** Everything that can change. */
    @Test
    void comparisons() throws IOException {
        Path diff = SPEC.resolve("conformance/diff");
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (JsonNode one :
                JSON.readTree(Files.readString(diff.resolve("cases.json"))).path("cases")) {
            Path older =
                    write("older.json", taken(diff.resolve(one.path("older").asString())));
            Path newer =
                    write("newer.json", taken(diff.resolve(one.path("newer").asString())));
            Call call = harmless("diff", "-v", older.toString(), newer.toString());
            codes.merge(String.valueOf(call.code()), 1, Integer::sum);
        }
        assertThat(codes).containsOnlyKeys("0", "1");
    }

    /** What the reader refuses is shown as it stands there, and no command goes on. */
    @Test
    void whatTheReaderRefuses() throws IOException {
        Map<String, Path> documents = new TreeMap<>();
        documents.put("match", MATCH.resolve("complete.json"));
        documents.put("needs", SPEC.resolve("conformance/rules/RM-PRIV-001/bad.json"));
        for (Map.Entry<String, Path> one : documents.entrySet()) {
            String text = Files.readString(one.getValue());
            String good = one.getValue().toString();
            for (String piece : REFUSED) {
                Path file = write(one.getKey() + ".json", withTexts(text, piece));
                Path raw = write(
                        "raw.json",
                        text.replace("\"title\": \"", "\"title\": \"" + piece)
                                .replace("\"de\": \"", "\"de\": \"" + piece));
                for (Path bad : List.of(file, raw)) {
                    String name = bad.toString();
                    assertThat(RegMeta.standard().read(bad).value()).isEmpty();
                    for (String[] line : List.of(
                            new String[] {"validate", "-v", name},
                            new String[] {"validate", "-v", good, "--catalogue", name},
                            new String[] {"validate", good, "--profile", name},
                            new String[] {"digest", name},
                            new String[] {"explain", "authorisation", name},
                            new String[] {"match", "benefit", "--catalogue", name},
                            new String[] {"graph", "--to", "dot", "--catalogue", name},
                            new String[] {"graph", "--to", "mermaid", "--catalogue", name},
                            new String[] {"graph", "--to", "graphml", "--catalogue", name},
                            new String[] {"diff", "-v", good, name},
                            new String[] {"diff", "-v", name, good},
                            new String[] {
                                "convert", name, folder.resolve("out.xml").toString()
                            },
                            new String[] {"bump", name, "authorisation"})) {
                        assertThat(harmless(line).code())
                                .as(String.join(" ", line))
                                .isPositive();
                    }
                }
            }
        }
    }

    /** Every place of a document, one after the other, whatever may stand there. */
    @Test
    void everyPlace() throws IOException {
        Path good = SPEC.resolve("conformance/rules/RM-PRIV-001/good.json");
        TreeSet<String> places = new TreeSet<>();
        places(JSON.readTree(Files.readString(good)), "", places);
        assertThat(places).hasSizeGreaterThan(40);
        for (String place : places) {
            for (String piece : List.of("\u001b[2Jx", "\u202ex", TAKEN, IN_ID + "x")) {
                JsonNode document = JSON.readTree(Files.readString(good));
                int cut = place.lastIndexOf('/');
                JsonNode owner = document.at(place.substring(0, cut));
                StringNode value = StringNode.valueOf(document.at(place).asString() + piece);
                if (owner instanceof ArrayNode array) {
                    array.set(Integer.parseInt(place.substring(cut + 1)), value);
                } else {
                    ((ObjectNode) owner).set(place.substring(cut + 1), value);
                }
                Path file = write("place.json", document.toString());
                harmless("validate", "-v", file.toString(), "--at", "2026-11-24");
                harmless("diff", "-v", good.toString(), file.toString());
            }
        }
    }

    /** One place of each name in each kind. */
    private static void places(JsonNode node, String path, TreeSet<String> places) {
        if (node.isString()) {
            String shape = path.replaceAll("/record/\\d+", "/record/R").replaceAll("/\\d+", "/0");
            if (places.stream()
                    .noneMatch(other -> other.replaceAll("/record/\\d+", "/record/R")
                            .replaceAll("/\\d+", "/0")
                            .equals(shape))) {
                places.add(path);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), path + "/" + i, places);
        }
        if (node.isObject()) {
            node.propertyNames().forEach(name -> places(node.get(name), path + "/" + name, places));
        }
    }

    /** Names of files come from whoever packed them. */
    @Test
    void namesOfFiles() throws IOException {
        String spoilt = "a\u001b[2J\u202eb";
        Path rules = SPEC.resolve("conformance/rules/RM-PRIV-001");
        Path good = write(spoilt + ".json", Files.readString(rules.resolve("good.json")));
        Path bad = write(spoilt + "-bad.json", "{}");
        String subject =
                JSON.readTree(Files.readString(good)).at("/record/0/id").asString();
        List<String> told = new ArrayList<>();
        for (String[] line : List.of(
                new String[] {
                    "convert", bad.toString(), folder.resolve("out.xml").toString()
                },
                new String[] {
                    "convert", good.toString(), folder.resolve(spoilt + ".xml").toString()
                },
                new String[] {
                    "convert", good.toString(), folder.resolve(spoilt + ".xml").toString()
                },
                new String[] {
                    "graph",
                    "--catalogue",
                    good.toString(),
                    "--out",
                    folder.resolve(spoilt + ".dot").toString()
                },
                new String[] {"graph", "--catalogue", bad.toString()},
                new String[] {"bump", bad.toString(), subject},
                new String[] {"bump", good.toString(), subject, "--against", bad.toString()},
                new String[] {"bump", good.toString(), subject, "--modified", "2027-01-04T09:00:00Z"},
                new String[] {"validate", "-v", bad.toString()},
                new String[] {"validate", good.toString(), "--profile", bad.toString()},
                new String[] {"validate", good.toString(), "--profile", good.toString()},
                new String[] {"diff", good.toString(), bad.toString()},
                new String[] {"digest", bad.toString()},
                new String[] {"explain", subject, bad.toString()},
                new String[] {"match", subject, "--catalogue", bad.toString()},
                new String[] {"validate", folder.resolve(spoilt + "-none.json").toString()},
                new String[] {"conformance", "--suite", folder.resolve(spoilt).toString()})) {
            Call call = harmless(line);
            told.add(line[0] + " " + (call.out() + call.err()).contains("a\\u{1B}[2J\\u{202E}b"));
        }
        assertThat(told).doesNotContain("convert false", "graph false", "bump false", "diff false", "digest false");
    }
}
