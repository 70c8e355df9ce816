package org.regmeta.json;

import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.TreeSyntax;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Reads the text of one record once more. */
final class JsonTexts implements TreeSyntax {
    private final JsonStreams streams;
    private final Limits limits;

    JsonTexts(JsonStreams streams, Limits limits) {
        this.streams = streams;
        this.limits = limits;
    }

    @Override
    public Syntax syntax() {
        return Syntax.JSON;
    }

    @Override
    public MetadataRecord record(String text) {
        try (JsonParser parser = streams.parser(text)) {
            parser.nextToken();
            ObjectNode object = new JsonTree(parser, limits, JsonTree.RECORD_DEPTH).object();
            return JsonRecords.record(Kind.ofCode(object.path("kind").asString("")), object);
        } catch (BeyondLimitException e) {
            throw new IllegalArgumentException("the text was never accepted", e);
        }
    }

    @Override
    public @Nullable Node tree(String text) {
        try (JsonParser parser = streams.parser(text)) {
            return parser.nextToken() == null ? null : value(parser);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** How much white space a text begins with. */
    static int blanks(String text) {
        int at = 0;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Node value(JsonParser parser) {
        int offset = offset(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, offset);
            case START_ARRAY -> array(parser, offset);
            case VALUE_STRING -> Node.value(Node.Type.TEXT, offset, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.value(Node.Type.NUMBER, offset, parser.getString());
            case VALUE_TRUE -> Node.value(Node.Type.BOOLEAN, offset, "true");
            case VALUE_FALSE -> Node.value(Node.Type.BOOLEAN, offset, "false");
            default -> Node.value(Node.Type.NULL, offset, "");
        };
    }

    private static Node object(JsonParser parser, int offset) {
        Node object = Node.container(Node.Type.OBJECT, offset);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int nameOffset = offset(parser);
            parser.nextToken();
            object.add(name, nameOffset, value(parser));
        }
        return object;
    }

    private static Node array(JsonParser parser, int offset) {
        Node array = Node.container(Node.Type.ARRAY, offset);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
