package org.regmeta.value;

/**
 * The release of the standard after which a document was written, as major and minor number. Minor releases only add.
 *
 * @param major 0 to 9999
 * @param minor 0 to 9999
 */
public record SpecVersion(int major, int minor) implements Comparable<SpecVersion> {

    /** The release that this library implements. */
    public static final SpecVersion CURRENT = new SpecVersion(1, 0);

    private static final int MAX_NUMBER = 9999;
    private static final int MAX_DIGITS = 4;

    /**
     * @throws ValueFormatException if a number is negative or above 9999
     */
    public SpecVersion {
        if (major < 0 || major > MAX_NUMBER || minor < 0 || minor > MAX_NUMBER) {
            throw new ValueFormatException("SpecVersion", major + "." + minor);
        }
    }

    /**
     * The release of these two numbers.
     *
     * @throws ValueFormatException if a number is negative or above 9999
     */
    public static SpecVersion of(int major, int minor) {
        return new SpecVersion(major, minor);
    }

    /**
     * Reads {@code 1.0}.
     *
     * @throws ValueFormatException if the text is no release of the standard
     */
    public static SpecVersion parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("SpecVersion", text.toString());
        }
        int dot = Chars.indexOf(text, '.', 0);
        return new SpecVersion(Integer.parseInt(text, 0, dot, 10), Integer.parseInt(text, dot + 1, text.length(), 10));
    }

    /** Whether the text is two numbers of at most four digits without leading zeros, separated by a dot. */
    public static boolean isValid(CharSequence text) {
        int dot = Chars.indexOf(text, '.', 0);
        return dot > 0
                && Chars.isNumber(text, 0, dot, MAX_DIGITS)
                && Chars.isNumber(text, dot + 1, text.length(), MAX_DIGITS);
    }

    /** Orders by major, then minor number. */
    @Override
    public int compareTo(SpecVersion other) {
        int byMajor = Integer.compare(major, other.major);
        return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
