package org.regmeta.generator;

import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * How a value is written in each syntax. What people could not tell apart, or would not see, is written as an escape.
 *
 * @param json a token, or null where JSON cannot say it
 * @param xml the content of an element or attribute, or null where XML cannot say it
 */
record Spelling(String json, String xml) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A text that is a string in both syntaxes. */
    static Spelling string(String text) {
        return new Spelling(quoted(text), escaped(text));
    }

    /** A text that JSON writes without quotes: a number, a truth value. */
    static Spelling bare(String text) {
        return new Spelling(text, escaped(text));
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        JSON.writeValueAsString(StringNode.valueOf(text)).codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(half));
                }
            }
        });
        return out.toString();
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        XsdWriter.escape(text).codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("&#x")
                        .append(HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 6 : 4))
                        .append(';');
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default ->
                Character.UnicodeBlock.of(c) != Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS && c != 0x212B;
        };
    }
}
