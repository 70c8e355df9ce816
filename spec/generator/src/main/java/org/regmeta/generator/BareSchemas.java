package org.regmeta.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema as an engine needs it, one for each entry that is asked for by itself: without what it says to people, without the lengths that whoever makes
 * the tree has looked at or the scanner of the pattern looks at, and with simple types standing where they are used instead of being referred to. It lets the
 * same pass. The engine would look at each description and length and follow each reference once for every value; that was half of its time. And a call that
 * checks one record need not read what is said about sixteen other kinds.
 */
final class BareSchemas {
    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "$defs";
    private static final String LOCAL = "#/" + DEFINITIONS + "/";
    private static final String PROPERTIES = "properties";
    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment");
    private static final Set<String> LENGTHS = Set.of("minLength", "maxLength");

    private final ObjectNode definitions;

    /**
     * Takes the published schema.
     *
     * @param definitions its {@code $defs}
     */
    BareSchemas(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** Of some entries, by name: each complete in itself. */
    Map<String, String> of(Iterable<String> names) {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (String name : names) {
            schemas.put(name, of(name));
        }
        return schemas;
    }

    private String of(String name) {
        Set<String> known = new LinkedHashSet<>();
        ObjectNode root = (ObjectNode) schema(definitions.path(name));
        JsonNode parts = root.path(PROPERTIES);
        if (parts instanceof ObjectNode properties) {
            // records are handed to the schema of their kind one by one
            properties.remove("record");
        }
        ObjectNode used = JsonNodeFactory.instance.objectNode();
        collect(root, used, known);
        if (!used.isEmpty()) {
            root.set(DEFINITIONS, used);
        }
        return root.toString();
    }

    private void collect(JsonNode schema, ObjectNode used, Set<String> known) {
        String name = local(schema);
        if (name.isEmpty()) {
            schema.forEach(part -> collect(part, used, known));
        } else if (known.add(name)) {
            JsonNode target = schema(definitions.path(name));
            used.set(name, target);
            collect(target, used, known);
        }
    }

    private JsonNode schema(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((keyword, value) -> {
            if (keyword.equals("enum")) {
                bare.put("pattern", oneOf(value));
            } else if (!FOR_PEOPLE.contains(keyword) && !LENGTHS.contains(keyword)) {
                bare.set(keyword, keyword.equals(PROPERTIES) ? named(value) : value(value));
            }
        });
        return bare.size() == 1 && bare.has(REFERENCE) ? target(bare) : bare;
    }

    /** A closed list as a pattern, which the reader answers from a set; the engine would write each code as JSON first, and for that set up a mapper. */
    private static String oneOf(JsonNode codes) {
        StringJoiner choice = new StringJoiner("|", "^(?:", ")$");
        codes.forEach(code -> choice.add(code.asString()));
        return choice.toString();
    }

    private JsonNode named(JsonNode schemas) {
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        schemas.forEachEntry((name, schema) -> bare.set(name, schema(schema)));
        return bare;
    }

    private JsonNode value(JsonNode value) {
        if (!(value instanceof ArrayNode array)) {
            return schema(value);
        }
        ArrayNode bare = JsonNodeFactory.instance.arrayNode();
        array.forEach(item -> bare.add(schema(item)));
        return bare;
    }

    /** What is referred to, if it is no object with properties: those may refer to each other in circles. */
    private JsonNode target(ObjectNode reference) {
        JsonNode target = definitions.path(local(reference));
        return target.has(PROPERTIES) || target.has("if") ? reference : schema(target);
    }

    private static String local(JsonNode schema) {
        String target = schema.path(REFERENCE).asString("");
        return target.startsWith(LOCAL) ? target.substring(LOCAL.length()) : "";
    }
}
