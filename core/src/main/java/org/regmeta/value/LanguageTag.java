package org.regmeta.value;

/**
 * The form of a language tag: language, script, region, variants, extensions, private use, each in its canonical case (BCP 47, RFC 5646 section 2.1).
 */
final class LanguageTag {

    private final CharSequence text;
    private int start;
    private int end;

    private LanguageTag(CharSequence text) {
        this.text = text;
        this.start = 0;
        this.end = nextHyphen(0);
    }

    static boolean isWellFormed(CharSequence text) {
        LanguageTag tag = new LanguageTag(text);
        if (!tag.isLower(2, 8)) {
            return false;
        }
        tag.advance();
        if (tag.isScript()) {
            tag.advance();
        }
        if (tag.isRegion()) {
            tag.advance();
        }
        while (tag.isVariant()) {
            tag.advance();
        }
        while (tag.isSingleton() && text.charAt(tag.start) != 'x') {
            tag.advance();
            if (!tag.skipSubtags(2)) {
                return false;
            }
        }
        if (tag.isSingleton()) {
            tag.advance();
            return tag.skipSubtags(1) && tag.atEnd();
        }
        return tag.atEnd();
    }

    private boolean skipSubtags(int min) {
        boolean any = false;
        while (isLowerOrDigit(min, 8)) {
            any = true;
            advance();
        }
        return any;
    }

    private boolean atEnd() {
        return start > text.length();
    }

    private void advance() {
        start = end + 1;
        end = start > text.length() ? start : nextHyphen(start);
    }

    private int nextHyphen(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '-') {
            i++;
        }
        return i;
    }

    private boolean hasLength(int min, int max) {
        return !atEnd() && end - start >= min && end - start <= max;
    }

    private boolean isLower(int min, int max) {
        return hasLength(min, max) && Chars.all(text, start, end, Chars::isLower);
    }

    private boolean isLowerOrDigit(int min, int max) {
        return hasLength(min, max) && Chars.all(text, start, end, Chars::isLowerOrDigit);
    }

    private boolean isScript() {
        return hasLength(4, 4) && Chars.isUpper(text.charAt(start)) && Chars.all(text, start + 1, end, Chars::isLower);
    }

    private boolean isRegion() {
        return (hasLength(2, 2) && Chars.all(text, start, end, Chars::isUpper))
                || (hasLength(3, 3) && Chars.areDigits(text, start, end));
    }

    private boolean isVariant() {
        return isLowerOrDigit(5, 8) || (isLowerOrDigit(4, 4) && Chars.isDigit(text.charAt(start)));
    }

    private boolean isSingleton() {
        return isLowerOrDigit(1, 1);
    }
}
