package org.regmeta.json;

import org.regmeta.internal.schema.Fault;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.validation.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what a parser throws into a fault. The parser's texts are never read; what went wrong is told from where it stood. */
final class JsonFaults {
    private JsonFaults() {}

    /**
     * The fault of an exception.
     *
     * @param text the text as far as it has been read, from its first character
     * @param offset where the parser stopped, in that text
     */
    static Fault of(JacksonException thrown, JsonParser parser, Limits limits, String text, int offset) {
        if (thrown instanceof StreamConstraintsException) {
            return limit(parser, limits, offset);
        }
        int at = Math.min(Math.max(offset, 0), Math.max(0, text.length() - 1));
        String found =
                text.isEmpty() || offset >= text.length() ? "" : text.substring(at, text.offsetByCodePoints(at, 1));
        return Fault.of(SyntaxRules.NOT_WELL_FORMED, "", Math.min(offset, text.length()), "found", found);
    }

    private static Fault limit(JsonParser parser, Limits limits, int offset) {
        if (parser.streamReadContext().getNestingDepth() >= limits.depth()) {
            return Fault.of(InputRules.TOO_DEEP, "", offset, "limit", String.valueOf(limits.depth()));
        }
        boolean name = parser.streamReadContext().inObject()
                        && !parser.streamReadContext().hasCurrentName()
                || parser.currentToken() == JsonToken.START_OBJECT;
        return name
                ? Fault.of(InputRules.NAME_TOO_LONG, "", offset, "limit", String.valueOf(limits.nameLength()))
                : Fault.of(InputRules.TEXT_TOO_LONG, "", offset, "limit", String.valueOf(limits.textLength()));
    }
}
