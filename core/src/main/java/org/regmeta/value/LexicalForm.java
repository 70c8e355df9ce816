package org.regmeta.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Scanners for the forms of values that Java carries as plain strings, numbers and dates.
 *
 * <p>Each method answers whether the whole text has the form and the length that the type of the same name has in the standard. The scanners use
 * neither regular expressions nor exceptions, because they run for every value of every record. Lengths are counted in code points.
 */
public final class LexicalForm {

    /** Greatest number an Integer may hold, 2^53 − 1: the last one that every JSON reader keeps exact (RFC 8785). */
    public static final long MAX_INTEGER = 9_007_199_254_740_991L;

    private static final int MAX_STRING = 1_000_000;
    private static final int MAX_CLOSED_CODE = 80;
    private static final int MAX_LANGUAGE = 64;
    private static final int MAX_NAME = 100;
    private static final int MAX_FILE = 500;
    private static final int MAX_MEDIA_TYPE = 127;
    private static final int MAX_DECIMAL = 40;
    private static final int MAX_INTEGER_LENGTH = 17;
    private static final int DATE_LENGTH = 10;
    private static final int INSTANT_LENGTH = 20;

    private LexicalForm() {}

    /**
     * Whether the text has the form and the length that a value type asks for.
     *
     * @param type name of a value type of the standard that is written as one string, such as {@code Version} or {@code OpenCode}
     * @param text the text
     * @throws IllegalArgumentException if the standard has no such type, or it is {@code Text}, which is no single string
     */
    public static boolean isValid(String type, CharSequence text) {
        return switch (type) {
            case "String" -> isString(text);
            case "Language" -> isLanguage(text);
            case "Id" -> Iri.isValidId(text);
            case "Iri" -> Iri.isValid(text);
            case "SpecVersion" -> SpecVersion.isValid(text);
            case "Version" -> Version.isValid(text);
            case "Ref" -> Ref.isValid(text);
            case "Code" -> text.length() > 0 && Chars.fits(text, MAX_CLOSED_CODE);
            case "OpenCode" -> Code.isValid(text);
            case "Boolean" -> isBoolean(text);
            case "Integer" -> isInteger(text);
            case "Decimal" -> isDecimal(text);
            case "Date" -> isDate(text);
            case "Instant" -> isInstant(text);
            case "Duration" -> Duration.isValid(text);
            case "Area" -> Area.isValid(text);
            case "Name" -> isName(text);
            case "Path" -> Path.isValid(text);
            case "File" -> isFile(text);
            case "Digest" -> Digest.isValid(text);
            case "MediaType" -> isMediaType(text);
            default -> throw new IllegalArgumentException("no value type " + type);
        };
    }

    /** Whether the text has 1 to 1,000,000 characters; what characters it may hold is looked at where bytes are read. */
    public static boolean isString(CharSequence text) {
        return text.length() > 0 && Chars.fits(text, MAX_STRING);
    }

    /** Whether the text is a language tag after BCP 47 in canonical case, such as {@code de-Latn-AT}. */
    public static boolean isLanguage(CharSequence text) {
        return text.length() <= MAX_LANGUAGE && LanguageTag.isWellFormed(text);
    }

    /** Whether the text is the technical name of a member of a data structure, such as {@code familyName}. */
    public static boolean isName(CharSequence text) {
        return text.length() <= MAX_NAME && isNameBetween(text, 0, text.length());
    }

    /** Whether the text is {@code true} or {@code false}. */
    public static boolean isBoolean(CharSequence text) {
        return Chars.equal(text, "true") || Chars.equal(text, "false");
    }

    /** Whether the text is a whole number without leading zeros within ±(2^53 − 1); {@code -0} is none. */
    public static boolean isInteger(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MAX_INTEGER_LENGTH) {
            return false;
        }
        int start = text.charAt(0) == '-' ? 1 : 0;
        if (start == length || !Chars.areDigits(text, start, length)) {
            return false;
        }
        if (text.charAt(start) == '0') {
            return length == 1;
        }
        long value = 0;
        for (int i = start; i < length; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value <= MAX_INTEGER;
    }

    /** Whether the text is a decimal number without superfluous zeros and without exponent, at most 40 characters. */
    public static boolean isDecimal(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MAX_DECIMAL) {
            return false;
        }
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = Chars.skipDigits(text, start);
        if (point == start || (text.charAt(start) == '0' && point > start + 1)) {
            return false;
        }
        if (point == length) {
            return text.charAt(start) != '0' || start == 0;
        }
        return text.charAt(point) == '.'
                && point + 1 < length
                && Chars.areDigits(text, point + 1, length)
                && text.charAt(length - 1) != '0';
    }

    /** Whether the text is a real calendar day of the years 1000 to 9999, written {@code YYYY-MM-DD}. */
    public static boolean isDate(CharSequence text) {
        return text.length() == DATE_LENGTH && startsWithDate(text);
    }

    /** Whether the text is a point in coordinated universal time, written {@code YYYY-MM-DDThh:mm:ssZ}. */
    public static boolean isInstant(CharSequence text) {
        return text.length() == INSTANT_LENGTH
                && startsWithDate(text)
                && text.charAt(10) == 'T'
                && isTwoDigitsBelow(text, 11, 24)
                && text.charAt(13) == ':'
                && isTwoDigitsBelow(text, 14, 60)
                && text.charAt(16) == ':'
                && isTwoDigitsBelow(text, 17, 60)
                && text.charAt(19) == 'Z';
    }

    /**
     * The day that a text means.
     *
     * @param text a date
     * @return the day
     * @throws IllegalArgumentException unless {@link #isDate(CharSequence)}
     */
    public static LocalDate date(CharSequence text) {
        if (!isDate(text)) {
            throw new IllegalArgumentException("no Date: " + text);
        }
        return dateAtStart(text);
    }

    /**
     * The point in time that a text means.
     *
     * @param text an instant
     * @return the point in time
     * @throws IllegalArgumentException unless {@link #isInstant(CharSequence)}
     */
    public static Instant instant(CharSequence text) {
        if (!isInstant(text)) {
            throw new IllegalArgumentException("no Instant: " + text);
        }
        return dateAtStart(text)
                .atTime(twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17))
                .toInstant(ZoneOffset.UTC);
    }

    /** Whether the text is a file path relative to the document: {@code /} between steps, no empty step, no {@code .} and no {@code ..}. */
    public static boolean isFile(CharSequence text) {
        if (!Chars.fits(text, MAX_FILE)) {
            return false;
        }
        int length = text.length();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || text.charAt(i) == '/') {
                if (!isFileStep(text, start, i)) {
                    return false;
                }
                start = i + 1;
            } else if ("\\:\t\n\r".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is a media type in lower case without parameters (RFC 6838), such as {@code application/xml}. */
    public static boolean isMediaType(CharSequence text) {
        int length = text.length();
        if (length > MAX_MEDIA_TYPE) {
            return false;
        }
        int slash = 0;
        while (slash < length && Chars.isLower(text.charAt(slash))) {
            slash++;
        }
        if (slash == 0 || slash + 1 >= length || text.charAt(slash) != '/') {
            return false;
        }
        if (!Chars.isLowerOrDigit(text.charAt(slash + 1))) {
            return false;
        }
        for (int i = slash + 2; i < length; i++) {
            char c = text.charAt(i);
            if (!Chars.isLowerOrDigit(c) && "!$&-_.+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isNameBetween(CharSequence text, int from, int to) {
        if (from >= to || (!Chars.isLetter(text.charAt(from)) && text.charAt(from) != '_')) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFileStep(CharSequence text, int from, int to) {
        int length = to - from;
        if (length == 0 || length > 2) {
            return length > 2;
        }
        return text.charAt(from) != '.' || (length == 2 && text.charAt(from + 1) != '.');
    }

    private static boolean startsWithDate(CharSequence text) {
        if (!Chars.areDigits(text, 0, 4)
                || text.charAt(0) == '0'
                || text.charAt(4) != '-'
                || !Chars.areDigits(text, 5, 7)
                || text.charAt(7) != '-'
                || !Chars.areDigits(text, 8, 10)) {
            return false;
        }
        int day = twoDigits(text, 8);
        return day >= 1 && day <= lengthOfMonth(year(text), twoDigits(text, 5));
    }

    private static int year(CharSequence text) {
        return twoDigits(text, 0) * 100 + twoDigits(text, 2);
    }

    private static LocalDate dateAtStart(CharSequence text) {
        return LocalDate.of(year(text), twoDigits(text, 5), twoDigits(text, 8));
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 1, 3, 5, 7, 8, 10, 12 -> 31;
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 0;
        };
    }

    private static boolean isTwoDigitsBelow(CharSequence text, int from, int bound) {
        return Chars.areDigits(text, from, from + 2) && twoDigits(text, from) < bound;
    }

    private static int twoDigits(CharSequence text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }
}
