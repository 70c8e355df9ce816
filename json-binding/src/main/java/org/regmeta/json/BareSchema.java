package org.regmeta.json;

import java.util.Set;
import org.regmeta.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema as an engine needs it: without what it says to people, without the lengths that whoever makes the tree has looked at or the scanner of the
 * pattern looks at, and with simple types standing where they are used instead of being referred to. It lets the same pass. The engine would look at each
 * description and length and follow each reference once for every value; that was half of its time.
 */
final class BareSchema {
    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "$defs";
    private static final String LOCAL = "#/" + DEFINITIONS + "/";
    private static final String PROPERTIES = "properties";
    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment");
    private static final Set<String> LENGTHS = Set.of("minLength", "maxLength");
    /** Keywords whose members have names of their own, and schemas as values. */
    private static final Set<String> NAMED_SCHEMAS = Set.of(PROPERTIES, DEFINITIONS);

    private final ObjectNode published;

    private BareSchema(ObjectNode published) {
        this.published = published;
    }

    static JsonNode of(String published) {
        try (JsonParser parser = new JsonStreams(Limits.standard()).parser(published)) {
            parser.nextToken();
            ObjectNode tree = new JsonTree(parser, Limits.standard(), 1).object();
            return new BareSchema(tree).schema(tree);
        }
    }

    private JsonNode schema(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((keyword, value) -> {
            if (!FOR_PEOPLE.contains(keyword) && !LENGTHS.contains(keyword)) {
                bare.set(keyword, NAMED_SCHEMAS.contains(keyword) ? named(value) : value(value));
            }
        });
        return bare.size() == 1 && bare.has(REFERENCE) ? target(bare) : bare;
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
        String name = reference.path(REFERENCE).asString("");
        JsonNode target =
                name.startsWith(LOCAL) ? published.path(DEFINITIONS).path(name.substring(LOCAL.length())) : reference;
        return !target.isObject() || target == reference || target.has(PROPERTIES) || target.has("if")
                ? reference
                : schema(target);
    }
}
