package org.regmeta.validation;

import java.util.Locale;

/** Shows text that is not ours, so that it cannot do anything to a terminal, a log or a reader's eyes. */
public final class Printable {
    private static final int CUT = 80;

    private Printable() {}

    /**
     * A text with everything invisible or commanding written as {@code \}{@code u{…}}: controls, directions, zero widths, lone surrogates, unassigned and private
     * characters.
     *
     * @param text any text
     * @return the text as it may be shown
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            }
        }
        return shown.toString();
    }

    /**
     * The same, cut to 80 characters.
     *
     * @param text any text
     * @return the text as it may be shown in a sentence
     */
    public static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= CUT) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, CUT))) + "…";
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
