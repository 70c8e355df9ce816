package org.regmeta.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.TextDiscipline;
import org.regmeta.validation.Limits;
import org.regmeta.value.LexicalForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree that the schema engine and the binder read, and notes on the way what neither of them sees: duplicate names, text without discipline or longer
 * than any text may be, empty text, numbers that are not written as the standard says. Such a tree is suspicious, and its text is explained. It also holds the limits, because it knows what the parser is
 * about to read; the parser's own limits are a second fence.
 */
final class JsonTree {
    /** How deep a record lies in the JSON form of the document: in a list, which lies in the document. A line of NDJSON counts as much. */
    static final int RECORD_DEPTH = 3;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Limits limits;
    private int depth;
    private boolean suspicious;

    /**
     * A tree of the value at which a parser stands.
     *
     * @param depth how deep that value lies in the JSON form of the document, which itself is at 1
     */
    JsonTree(JsonParser parser, Limits limits, int depth) {
        this.parser = parser;
        this.limits = limits;
        this.depth = depth - 1;
    }

    boolean isSuspicious() {
        return suspicious;
    }

    /** Reads the object at whose start the parser stands, to its end. */
    ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        enter();
        members(object, Set.of());
        depth--;
        return object;
    }

    private void enter() {
        if (++depth > limits.depth()) {
            throw beyond(InputRules.TOO_DEEP, limits.depth());
        }
    }

    private BeyondLimitException beyond(String rule, long limit) {
        return new BeyondLimitException(
                rule,
                limit,
                parser.streamReadContext().pathAsPointer().toString(),
                parser.currentTokenLocation().getCharOffset());
    }

    /**
     * Reads members up to the end of the object or to one of the names, where the parser then stands.
     *
     * @return the name that ended it, or null at the end of the object
     */
    @Nullable
    String members(ObjectNode object, Set<String> until) {
        while (nextName()) {
            String name = parser.currentName();
            if (until.contains(name)) {
                return name;
            }
            parser.nextToken();
            JsonNode previous = object.replace(name, value());
            if (previous != null) {
                suspicious = true;
                object.set(name, previous);
            }
        }
        return null;
    }

    private boolean nextName() {
        try {
            if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
                return false;
            }
        } catch (StreamConstraintsException e) {
            throw parser.currentToken() == JsonToken.PROPERTY_NAME ? tooLongNumber() : fullName();
        }
        String name = parser.currentName();
        if (name.length() > limits.nameLength() && name.codePointCount(0, name.length()) > limits.nameLength()) {
            throw tooLongName();
        }
        return true;
    }

    /** A number is read ahead together with the name before it. */
    private BeyondLimitException tooLongNumber() {
        return BeyondLimitException.behind(
                InputRules.TEXT_TOO_LONG,
                limits.textLength(),
                parser.streamReadContext().pathAsPointer().toString(),
                parser.currentLocation().getCharOffset(),
                BeyondLimitException.NUMBER);
    }

    /** A name that filled the parser's own memory before it was read to its end. */
    private BeyondLimitException fullName() {
        return BeyondLimitException.behind(
                InputRules.NAME_TOO_LONG,
                limits.nameLength(),
                ownerPointer(),
                parser.currentLocation().getCharOffset(),
                BeyondLimitException.NAME);
    }

    private String ownerPointer() {
        return parser.streamReadContext().getParent().pathAsPointer().toString();
    }

    /** A name beyond the limit: told of its owner, because it would be as long itself as part of a path. */
    private BeyondLimitException tooLongName() {
        return new BeyondLimitException(
                InputRules.NAME_TOO_LONG,
                limits.nameLength(),
                ownerPointer(),
                parser.currentTokenLocation().getCharOffset());
    }

    /** The text of a string or number at which the parser stands. */
    private String scalar() {
        String text;
        try {
            text = parser.getString();
        } catch (StreamConstraintsException e) {
            throw beyond(InputRules.TEXT_TOO_LONG, limits.textLength());
        }
        if (text.length() > limits.textLength() && text.codePointCount(0, text.length()) > limits.textLength()) {
            throw beyond(InputRules.TEXT_TOO_LONG, limits.textLength());
        }
        return text;
    }

    /** Reads the value at which the parser stands, to its end. */
    JsonNode value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(scalar());
            case VALUE_NUMBER_INT -> integer(scalar());
            case VALUE_NUMBER_FLOAT -> {
                suspicious = true;
                yield NODES.stringNode(scalar());
            }
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        enter();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        depth--;
        return array;
    }

    private JsonNode text(String text) {
        if (!TextDiscipline.isClean(text) || !LexicalForm.isString(text)) {
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
