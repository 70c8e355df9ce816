package org.regmeta.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that identify a person in a text, and makes them unreadable before the text is shown.
 *
 * <p>A number counts only if its check digit fits and it stands alone, because one in ten numbers of eleven digits passes the check of the
 * Identifikationsnummer by chance and texts are full of keys. Groups may be separated by one blank, as people write them. Masking keeps the length
 * of the text, so that columns stay right. Stateless and thread-safe; the time is linear in the length of the text.
 */
@NullMarked
public final class Masking {

    /**
     * A number that was found.
     *
     * @param scheme code of the list {@code identifierScheme}: {@code idnr}, {@code rvnr}, {@code kvnr}, {@code iban} or {@code ausweisnummer}
     * @param start position of its first character, from 0
     * @param end position after its last character
     */
    public record Hit(String scheme, int start, int end) {}

    private static final int KEPT = 2;
    /** An IBAN has at most 34 characters (ISO 13616), the longest of all. */
    private static final int LONGEST = 34;
    /** A KVNR has ten characters, and so has the number of a document with its check digit. */
    private static final int SHORTEST = 10;
    /** In the number of a document most characters may be letters; words with fewer digits than this are not taken for one. */
    private static final int FEWEST_DIGITS = 4;
    /** A digit is among so many first characters of every number but those of some documents, which are given up. */
    private static final int LETTERS_AHEAD = 4;

    private Masking() {}

    /**
     * The text with every number found replaced by asterisks but for its first and last two characters.
     *
     * @param text any text
     * @return a text of the same length; the text itself if nothing was found
     */
    public static String mask(String text) {
        List<Hit> hits = find(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Hit hit : hits) {
            for (int i = hit.start() + KEPT; i < hit.end() - KEPT; i++) {
                if (masked.charAt(i) != ' ') {
                    masked.setCharAt(i, '*');
                }
            }
        }
        return masked.toString();
    }

    /**
     * The numbers in a text.
     *
     * @param text any text
     * @return in the order of the text, not overlapping; empty if there are none
     */
    public static List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean begins = isAlphanumeric(text.charAt(at)) && (at == 0 || mayStandBefore(text, at - 1));
            Hit hit = begins ? longestFrom(text, at) : null;
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + 1 : hit.end();
        }
        return List.copyOf(hits);
    }

    private static @Nullable Hit longestFrom(String text, int start) {
        if (!mayBegin(text, start)) {
            return null;
        }
        StringBuilder number = new StringBuilder(LONGEST);
        int digits = 0;
        boolean small = false;
        Hit found = null;
        for (int i = start; i < text.length() && number.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ' ' && i + 1 < text.length() && isAlphanumeric(text.charAt(i + 1))) {
                continue;
            }
            if (!isAlphanumeric(c)) {
                break;
            }
            digits += isDigit(c) ? 1 : 0;
            small |= c >= 'a';
            number.append(c >= 'a' ? (char) (c - 'a' + 'A') : c);
            boolean ends = i + 1 == text.length() || mayStandBehind(text, i + 1);
            if (ends && digits >= FEWEST_DIGITS && number.length() >= SHORTEST) {
                String scheme = PersonNumber.schemeOf(number.toString());
                // the letters of documents are capitals, and words are full of the same letters
                if (!scheme.isEmpty() && !(small && scheme.equals("ausweisnummer"))) {
                    found = new Hit(scheme, start, i + 1);
                }
            }
        }
        return found;
    }

    /** A number stands alone: not in a word, not behind the plus of a telephone number, not joined to another number by a hyphen. */
    private static boolean mayStandBefore(String text, int at) {
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && c != '+' && !(c == '-' && at > 0 && isDigit(text.charAt(at - 1)));
    }

    private static boolean mayStandBehind(String text, int at) {
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && !(c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    /** A number begins with a digit, or has one soon after its first letter; so most words need not be looked at. */
    private static boolean mayBegin(String text, int start) {
        int end = Math.min(start + LETTERS_AHEAD, text.length());
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
