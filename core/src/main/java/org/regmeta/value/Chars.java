package org.regmeta.value;

/** The ASCII character classes of which the lexical forms are made. Letters and digits of other scripts belong to none of them. */
final class Chars {

    /** A set of characters. */
    interface CharClass {
        boolean contains(char c);
    }

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isLowerOrDigit(char c) {
        return isLower(c) || isDigit(c);
    }

    static boolean isUpperOrDigit(char c) {
        return isUpper(c) || isDigit(c);
    }

    static boolean isLowerHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f');
    }

    /** Whether all characters from (inclusive) to (exclusive) are of the class; true for none. */
    static boolean all(CharSequence text, int from, int to, CharClass wanted) {
        for (int i = from; i < to; i++) {
            if (!wanted.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is at least one character in the range and all are digits. */
    static boolean areDigits(CharSequence text, int from, int to) {
        if (from >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first position at or after {@code from} that holds no digit. */
    static int skipDigits(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the range holds a number without leading zeros of at most {@code maxDigits} digits. */
    static boolean isNumber(CharSequence text, int from, int to, int maxDigits) {
        return to - from <= maxDigits && areDigits(text, from, to) && (to - from == 1 || text.charAt(from) != '0');
    }

    static boolean startsWith(CharSequence text, String prefix) {
        if (text.length() < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(CharSequence text, String other) {
        return text.length() == other.length() && startsWith(text, other);
    }

    static int indexOf(CharSequence text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text has at most {@code max} code points. */
    static boolean fits(CharSequence text, int max) {
        int length = text.length();
        return length <= max || (length <= 2 * max && Character.codePointCount(text, 0, length) <= max);
    }
}
