package org.regmeta.json;

import org.jspecify.annotations.Nullable;
import org.regmeta.spi.Fault;

/** Content goes beyond a limit, and the rest of the document, or of the line, is not read. */
final class BeyondLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The characters of a JSON number. */
    static final String NUMBER = "+-.0123456789eE";

    /** No characters: a name is looked for by its quotation mark. */
    static final String NAME = "";

    private final String rule;
    private final long limit;
    private final String pointer;
    private final long offset;
    private final @Nullable String characters;

    /**
     * Something beyond a limit.
     *
     * @param rule which limit
     * @param limit its value
     * @param pointer path of the value, from the root that the parser knows
     * @param offset where it starts, in characters from the start of what the parser reads
     */
    BeyondLimitException(String rule, long limit, String pointer, long offset) {
        this(rule, limit, pointer, offset, null);
    }

    private BeyondLimitException(String rule, long limit, String pointer, long offset, @Nullable String characters) {
        super(rule, null, false, false);
        this.rule = rule;
        this.limit = limit;
        this.pointer = pointer;
        this.offset = offset;
        this.characters = characters;
    }

    /** Something beyond a limit of which only a place in its middle is known. */
    static BeyondLimitException behind(String rule, long limit, String pointer, long offset, String characters) {
        return new BeyondLimitException(rule, limit, pointer, offset, characters);
    }

    /**
     * The fault, with its place in a text.
     *
     * @param text what the parser has read
     * @param from where that text begins, in characters from the start of what the parser reads
     */
    Fault fault(String text, long from) {
        int at = (int) Math.min(Math.max(0, offset - from), text.length());
        return Fault.of(rule, pointer, characters == null ? at : start(text, at), "limit", String.valueOf(limit));
    }

    private int start(String text, int inside) {
        if (NAME.equals(characters)) {
            return Math.max(0, text.lastIndexOf('"', inside - 1));
        }
        int at = inside;
        while (at > 0 && NUMBER.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
