package org.regmeta.value;

import org.jspecify.annotations.Nullable;

/**
 * The version of a record: MAJOR.MINOR.PATCH, digits only, for incompatible, extending and correcting changes (after semver.org, without
 * pre-release and build parts: a draft is a matter of {@code status}).
 *
 * @param major grows when a consumer can break or legality can change
 * @param minor grows when something optional is added
 * @param patch grows when wording, contact, quality or status changes
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    /** Greatest value of each number. */
    public static final int MAX_NUMBER = 999_999_999;

    static final int MAX_DIGITS = 9;

    /**
     * @throws ValueFormatException if a number is negative or above {@link #MAX_NUMBER}
     */
    public Version {
        if (!isNumber(major) || !isNumber(minor) || !isNumber(patch)) {
            throw new ValueFormatException("Version", major + "." + minor + "." + patch);
        }
    }

    /**
     * The version of these three numbers.
     *
     * @throws ValueFormatException if a number is negative or above {@link #MAX_NUMBER}
     */
    public static Version of(int major, int minor, int patch) {
        return new Version(major, minor, patch);
    }

    /**
     * Reads {@code 1.2.0}.
     *
     * @throws ValueFormatException if the text is no version
     */
    public static Version parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("Version", text.toString());
        }
        return between(text, 0);
    }

    /** Whether the text is three numbers of at most nine digits without leading zeros, separated by dots. */
    public static boolean isValid(CharSequence text) {
        return isForm(text, 0);
    }

    /** Whether the text from {@code start} on is a version. */
    static boolean isForm(CharSequence text, int start) {
        int first = Chars.indexOf(text, '.', start);
        int second = first < 0 ? -1 : Chars.indexOf(text, '.', first + 1);
        return second > 0
                && Chars.isNumber(text, start, first, MAX_DIGITS)
                && Chars.isNumber(text, first + 1, second, MAX_DIGITS)
                && Chars.isNumber(text, second + 1, text.length(), MAX_DIGITS);
    }

    /** Reads a text of which {@link #isForm} was true. */
    static Version between(CharSequence text, int start) {
        int first = Chars.indexOf(text, '.', start);
        int second = Chars.indexOf(text, '.', first + 1);
        return new Version(
                Integer.parseInt(text, start, first, 10),
                Integer.parseInt(text, first + 1, second, 10),
                Integer.parseInt(text, second + 1, text.length(), 10));
    }

    /** The next version after an incompatible change: {@code 1.2.3} becomes {@code 2.0.0}. */
    public Version nextMajor() {
        return new Version(major + 1, 0, 0);
    }

    /** The next version after an extending change: {@code 1.2.3} becomes {@code 1.3.0}. */
    public Version nextMinor() {
        return new Version(major, minor + 1, 0);
    }

    /** The next version after a correction: {@code 1.2.3} becomes {@code 1.2.4}. */
    public Version nextPatch() {
        return new Version(major, minor, patch + 1);
    }

    /** Orders by major, then minor, then patch number. */
    @Override
    public int compareTo(Version other) {
        int byMajor = Integer.compare(major, other.major);
        if (byMajor != 0) {
            return byMajor;
        }
        int byMinor = Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    // written out, since Java puts together what it gives to a record when it is first asked, and that takes as long as
    // checking a small file
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version
                && major == version.major
                && minor == version.minor
                && patch == version.patch;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * major + minor) + patch;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    private static boolean isNumber(int number) {
        return number >= 0 && number <= MAX_NUMBER;
    }
}
