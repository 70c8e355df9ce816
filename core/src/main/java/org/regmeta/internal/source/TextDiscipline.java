package org.regmeta.internal.source;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regmeta.spi.Fault;

/** The discipline of strings (section 4 of the standard): characters, normal form, no white space at the ends. */
public final class TextDiscipline {
    private TextDiscipline() {}

    /**
     * Whether a text keeps the discipline; fast for plain ASCII.
     *
     * @param text a value as read, escapes resolved
     * @return whether nothing is to be said about it
     */
    public static boolean isClean(CharSequence text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7F) {
                return firstForbidden(text) < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /**
     * Explains a text that does not keep the discipline.
     *
     * @param text the text
     * @param path its path
     * @param offset its place
     * @return the first fault, or null if the text is clean
     */
    public static @Nullable Fault explain(String text, String path, int offset) {
        int forbidden = firstForbidden(text);
        if (forbidden >= 0) {
            return Fault.of(
                    InputRules.CHARACTER,
                    path,
                    offset,
                    "character",
                    String.format(Locale.ROOT, "U+%04X", text.codePointAt(forbidden)),
                    "position",
                    String.valueOf(text.codePointCount(0, forbidden) + 1));
        }
        if (!text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)))) {
            return Fault.of(InputRules.WHITE_SPACE, path, offset, "value", text);
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Fault.of(InputRules.NOT_NFC, path, offset, "value", Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        return null;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static int firstForbidden(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (isForbidden(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isForbidden(int c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        return (c >= 0x7F && c <= 0x9F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
