package org.regmeta.json;

import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.spi.Fault;
import org.regmeta.validation.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what a parser throws into a fault. The parser's texts are never read; what went wrong is told from where it stood; limits are told by {@link JsonTree}. */
final class JsonFaults {
    private JsonFaults() {}

    /**
     * The fault of an exception.
     *
     * @param text the text as far as it has been read, from its first character
     * @param offset where the parser stopped, in that text
     */
    static Fault of(JacksonException thrown, Limits limits, String text, int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        if (thrown instanceof StreamConstraintsException) {
            return Fault.of(InputRules.TEXT_TOO_LONG, "", at, "limit", String.valueOf(limits.textLength()));
        }
        String found = at == text.length() ? "" : text.substring(at, text.offsetByCodePoints(at, 1));
        return Fault.of(SyntaxRules.NOT_WELL_FORMED, "", at, "found", found);
    }
}
