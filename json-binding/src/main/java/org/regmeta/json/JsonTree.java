package org.regmeta.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.source.TextDiscipline;
import org.regmeta.value.LexicalForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree that the schema engine and the binder read, and notes on the way what neither of them sees: duplicate names, text without discipline, numbers
 * that are not written as the standard says. Such a tree is suspicious, and its text is explained.
 */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private boolean suspicious;

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    boolean isSuspicious() {
        return suspicious;
    }

    /** Reads the object at whose start the parser stands, to its end. */
    ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        members(object, Set.of());
        return object;
    }

    /**
     * Reads members up to the end of the object or to one of the names, where the parser then stands.
     *
     * @return the name that ended it, or null at the end of the object
     */
    @Nullable
    String members(ObjectNode object, Set<String> until) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (until.contains(name)) {
                return name;
            }
            parser.nextToken();
            JsonNode previous = object.replace(name, value());
            if (previous != null) {
                suspicious = true;
            }
        }
        return null;
    }

    private JsonNode value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser.getString());
            case VALUE_NUMBER_FLOAT -> {
                suspicious = true;
                yield NODES.stringNode(parser.getString());
            }
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode text(String text) {
        if (!TextDiscipline.isClean(text)) {
            suspicious = true;
        }
        return NODES.stringNode(text);
    }

    private JsonNode integer(String text) {
        if (!LexicalForm.isInteger(text)) {
            suspicious = true;
            return NODES.stringNode(text);
        }
        return NODES.numberNode(Long.parseLong(text));
    }
}
