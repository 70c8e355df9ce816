package org.regmeta.value;

/** Roman numbers from I to MMMCMXCIX in their usual spelling, as annexes and parts of acts carry them. */
final class RomanNumber {

    private RomanNumber() {}

    static boolean isValid(CharSequence text) {
        int at = skipOnes(text, 0, 'M');
        at = skipDigit(text, at, 'C', 'D', 'M');
        at = skipDigit(text, at, 'X', 'L', 'C');
        at = skipDigit(text, at, 'I', 'V', 'X');
        return at == text.length() && at > 0;
    }

    private static int skipDigit(CharSequence text, int at, char one, char five, char ten) {
        if (is(text, at, one) && (is(text, at + 1, five) || is(text, at + 1, ten))) {
            return at + 2;
        }
        return skipOnes(text, is(text, at, five) ? at + 1 : at, one);
    }

    private static int skipOnes(CharSequence text, int at, char one) {
        int i = at;
        while (i < at + 3 && is(text, i, one)) {
            i++;
        }
        return i;
    }

    private static boolean is(CharSequence text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
