package org.regmeta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;

/** All the ways to break one property of an object, read off the model, each with the rule and the path that must answer. */
final class SyntaxMutations {
    private static final String DIFFERENT = "RM-SCHEMA-001";
    private static final String MISSING = "RM-SCHEMA-002";
    private static final String REPEATED = "RM-SCHEMA-003";
    private static final String EMPTY = "RM-SCHEMA-004";
    private static final String LEXICAL = "RM-SCHEMA-005";
    private static final String CODE = "RM-SCHEMA-006";
    private static final String LANGUAGES = "RM-SCHEMA-010";

    private SyntaxMutations() {}

    /**
     * One way to break an object.
     *
     * @param name what is done
     * @param rule the rule that must answer
     * @param path where, from the object
     * @param change does it
     */
    record Mutation(String name, String rule, String path, BiConsumer<Map<String, Object>, String> change) {
        void apply(Map<String, Object> object, String property) {
            change.accept(object, property);
        }
    }

    /** What breaks an object as such. */
    static Mutation unknownName() {
        return new Mutation("unknown name", DIFFERENT, "/noSuchName", (object, none) -> object.put("noSuchName", "x"));
    }

    /** What breaks a property that is there. */
    static List<Mutation> of(Structure.Use use) {
        Property property = use.property();
        String path = "/" + use.name();
        String first = property.list() ? path + "/0" : path;
        List<Mutation> mutations = new ArrayList<>();
        if (use.required()) {
            mutations.add(new Mutation("missing", MISSING, path, Map::remove));
        }
        if (property.isText()) {
            texts(path, first, mutations);
            return mutations;
        }
        if (!property.list()) {
            mutations.add(new Mutation(
                    "repeated",
                    REPEATED,
                    path,
                    (object, name) -> object.computeIfPresent(name, (n, v) -> new Tree.Twice(v))));
        }
        Structure inner = Model.standard().object(property.type());
        if (inner != null) {
            boolean optional = inner.uses().stream().noneMatch(Structure.Use::required);
            String name = optional ? "empty object of options" : "empty object";
            mutations.add(new Mutation(name, EMPTY, first, replace(new LinkedHashMap<>())));
            return mutations;
        }
        mutations.add(new Mutation("empty", EMPTY, first, replace("")));
        switch (property.type()) {
            case "Code" -> mutations.add(new Mutation("unknown code", CODE, first, replace("noSuchCode")));
            case "Integer" -> {
                for (String bad : List.of("1.5", "9007199254740992", "-9007199254740992", "1E3", "-0")) {
                    mutations.add(new Mutation("number " + bad, LEXICAL, first, replace(new Tree.Raw(bad, bad))));
                }
            }
            case "Boolean" -> {}
            case "String" -> strings(first, mutations);
            default -> {
                for (String bad : badForms(property.type())) {
                    mutations.add(new Mutation("form " + bad, LEXICAL, first, replace(bad)));
                }
            }
        }
        return mutations;
    }

    private static void texts(String path, String first, List<Mutation> mutations) {
        mutations.add(new Mutation("empty wording", EMPTY, first + "/de", replace(wording("de", ""))));
        mutations.add(new Mutation("other languages", LANGUAGES, first, replace(wording("fr", "x"))));
        mutations.add(
                new Mutation("language tag", LEXICAL, first + "/de_DE", replace(wording("de", "x", "de_DE", "x"))));
        mutations.add(
                new Mutation("language twice", "RM-SYNTAX-002", first + "/de", replace(wording("de", "x", "de", "y"))));
        mutations.add(new Mutation("wording white space", "RM-INPUT-012", first + "/de", replace(wording("de", " x"))));
        mutations.add(
                new Mutation("wording not NFC", "RM-INPUT-010", first + "/de", replace(wording("de", "a\u0308"))));
        mutations.add(new Mutation(
                "wording character",
                "RM-INPUT-011",
                path + (first.equals(path) ? "" : "/0") + "/de",
                replace(wording("de", "a\u202Eb"))));
    }

    private static void strings(String first, List<Mutation> mutations) {
        mutations.add(new Mutation("white space", "RM-INPUT-012", first, replace("x ")));
        mutations.add(new Mutation("not NFC", "RM-INPUT-010", first, replace("o\u0308x")));
        mutations.add(new Mutation("character", "RM-INPUT-011", first, replace("x\u202Ex")));
        mutations.add(new Mutation("C1 character", "RM-INPUT-011", first, replace("x\u0085x")));
        mutations.add(new Mutation("noncharacter", "RM-INPUT-011", first, replace("x\uFDD0x")));
    }

    private static List<String> badForms(String type) {
        return switch (type) {
            case "Date" ->
                List.of(
                        "2026-02-29",
                        "1900-02-29",
                        "2026-04-31",
                        "0999-01-01",
                        "10000-01-01",
                        "2026-1-1",
                        "2026-01-01Z");
            case "Instant" ->
                List.of(
                        "2026-02-29T00:00:00Z",
                        "2026-01-01T24:00:00Z",
                        "2026-01-01T00:00:60Z",
                        "2026-01-01T00:00:00+01:00",
                        "2026-01-01T00:00:00.0Z");
            case "Duration" -> List.of("P0D", "P1Y2M", "P1.5D", "PT", "P-1D", "P123456789D", "1D");
            case "Decimal" -> List.of("1.0", "01", "1e3", "-0", ".5", "1.", "+1", "NaN", "INF", "1,5", "1".repeat(41));
            case "Version" -> List.of("1.0", "01.0.0", "1.0.0-x", "1.0.0.0", "1234567890.0.0");
            case "SpecVersion" -> List.of("1", "1.0.0");
            case "Id" ->
                List.of(
                        "x",
                        "ftp://example.org/x",
                        "https://example.org/x#y",
                        "https://example.org/a b",
                        "https://example.org/@1",
                        "urn:x");
            case "Iri" -> List.of("x", "ftp://example.org/x", "https://example.org/a b", "https://", "urn:x:{y}");
            case "Ref" ->
                List.of(
                        "x",
                        "https://example.org/x@01",
                        "https://example.org/x@1.2",
                        "https://example.org/x@",
                        "https://example.org/x#y");
            case "OpenCode" -> List.of("a b", "-a", "ä", "a".repeat(81), "javascript:x");
            case "Area" -> List.of("DE", "iso:de", "ars:1", "ars:0916", "nuts:D", "lau:DE", "x:y");
            case "Language" -> List.of("DE", "de_DE", "de-de", "d", "deutsch-Land-Nord");
            case "Name" -> List.of("1a", "a b", "ä", "a".repeat(101));
            case "Path" -> List.of("/a", "a/", "a//b", "a/1", "a.b/c d");
            case "File" -> List.of("/a", "a/../b", "..", "./a", "a\\b", "c:a", "a//b");
            case "Digest" -> List.of("sha-256:0", "sha-1:" + "0".repeat(40), "sha-256:" + "A".repeat(64));
            case "MediaType" -> List.of("text", "Text/csv", "text/csv;charset=utf-8", "text/");
            default -> throw new IllegalArgumentException("no bad forms of " + type);
        };
    }

    private static Tree.Wording wording(String... pairs) {
        List<Map.Entry<String, String>> languages = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            languages.add(Map.entry(pairs[i], pairs[i + 1]));
        }
        return new Tree.Wording(languages);
    }

    private static BiConsumer<Map<String, Object>, String> replace(Object value) {
        return (object, name) -> object.computeIfPresent(
                name, (n, old) -> old instanceof List<?> ? new ArrayList<>(List.of(value)) : value);
    }
}
