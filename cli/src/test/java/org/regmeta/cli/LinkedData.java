package org.regmeta.cli;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a JSON-LD engine makes of an export, and what the model says it should be (3.7 of the standard). */
final class LinkedData {
    static final String CONTEXT = "https://w3id.org/regmeta/1/regmeta.context.jsonld";

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, String> DATATYPES = Map.of(
            "Boolean", "boolean",
            "Integer", "integer",
            "Decimal", "decimal",
            "Date", "date",
            "Instant", "dateTime",
            "Duration", "duration");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> PREFIXES = prefixes();

    private LinkedData() {}

    private static Map<String, String> prefixes() {
        try {
            return Files.readAllLines(Path.of("../spec/model/prefixes.yaml")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String iri(String term) {
        int colon = term.indexOf(':');
        return PREFIXES.get(term.substring(0, colon)) + term.substring(colon + 1);
    }

    /** The document in expanded form, by an engine that finds the published context and nothing else. */
    static JsonNode expanded(String json) {
        JsonLdOptions options = new JsonLdOptions((url, ignored) -> {
            if (!url.toString().equals(CONTEXT)) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "only the context: " + url);
            }
            try {
                return JsonDocument.of(
                        new StringReader(Files.readString(Path.of("../spec/schemas/1.0/regmeta.context.jsonld"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            String text = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .options(options)
                    .get()
                    .toString();
            return sorted(new JsonMapper().readTree(text));
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    /** What the model says of an exported document. */
    static JsonNode expected(JsonNode document) {
        ArrayNode nodes = NODES.arrayNode();
        nodes.add(node(document));
        return sorted(nodes);
    }

    private static ObjectNode node(JsonNode json) {
        ObjectNode node = NODES.objectNode();
        json.propertyStream().forEach(member -> {
            String name = member.getKey();
            switch (name) {
                case "@context" -> {}
                case "@id" -> node.put("@id", member.getValue().asString());
                case "kind" -> node.putArray("@type").add(type(member.getValue().asString()));
                default -> {
                    Property property = Model.standard().property(name);
                    node.set(iri(property.rdf()), values(property, member.getValue()));
                }
            }
        });
        return node;
    }

    private static String type(String kind) {
        return kind.equals("Document") ? iri("rm:Document") : iri(kindTerm(kind));
    }

    /** From the sources, since the library does not know the terms of kinds. */
    private static String kindTerm(String kind) {
        try {
            return Files.readAllLines(Path.of("../spec/model/" + kind + ".yaml")).stream()
                    .filter(line -> line.startsWith("rdf: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArrayNode values(Property property, JsonNode json) {
        ArrayNode values = NODES.arrayNode();
        if (property.isText()) {
            json.propertyStream()
                    .forEach(text -> values.addObject()
                            .put("@language", text.getKey().toLowerCase(Locale.ROOT))
                            .put("@value", text.getValue().asString()));
        } else if (property.list()) {
            ArrayNode items = values.addObject().putArray("@list");
            json.forEach(item -> items.add(value(property, item)));
        } else {
            values.add(value(property, json));
        }
        return values;
    }

    private static ObjectNode value(Property property, JsonNode json) {
        if (json.isObject()) {
            return node(json);
        }
        ObjectNode value = NODES.objectNode();
        switch (property.type()) {
            case "Id", "Iri", "Ref" -> value.put("@id", json.asString());
            case "Code", "OpenCode" -> value.put("@id", code(property, json.asString()));
            default -> {
                value.set("@value", json);
                String datatype = DATATYPES.get(property.type());
                if (datatype != null) {
                    value.put("@type", XSD + datatype);
                }
            }
        }
        return value;
    }

    static String code(Property property, String code) {
        return code.indexOf(':') >= 0 ? code : "https://w3id.org/regmeta/codelist/" + property.codeList() + "/" + code;
    }

    /** The order of languages and names means nothing, nor does the case of language tags. */
    private static JsonNode sorted(JsonNode json) {
        if (json.isArray()) {
            ArrayNode array = NODES.arrayNode();
            json.valueStream()
                    .map(LinkedData::sorted)
                    .sorted((a, b) -> a.has("@language") && b.has("@language")
                            ? a.path("@language")
                                    .asString()
                                    .compareTo(b.path("@language").asString())
                            : 0)
                    .forEach(array::add);
            return array;
        }
        if (json.isObject()) {
            ObjectNode object = NODES.objectNode();
            Map<String, JsonNode> members = new TreeMap<>();
            json.propertyStream().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
            members.forEach(object::set);
            return object;
        }
        return json;
    }

    /** Where two documents differ first, and how; nothing if they do not. */
    static String difference(JsonNode actual, JsonNode expected, String path) {
        if (actual.equals(expected)) {
            return "";
        }
        if (actual.isObject() && expected.isObject()) {
            TreeSet<String> names = new TreeSet<>(actual.propertyNames());
            names.addAll(expected.propertyNames());
            for (String name : names) {
                String inner = difference(actual.path(name), expected.path(name), path + " " + name);
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        if (actual.isArray() && expected.isArray() && actual.size() == expected.size()) {
            for (int i = 0; i < actual.size(); i++) {
                String inner = difference(actual.path(i), expected.path(i), path + "[" + i + "]");
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        return path + ": " + actual + " instead of " + expected;
    }
}
