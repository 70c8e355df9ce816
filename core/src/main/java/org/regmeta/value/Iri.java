package org.regmeta.value;

/**
 * An absolute IRI ({@code https}, {@code http} or {@code urn}), compared character by character (RFC 3987 section 5.3.1).
 *
 * <p>An IRI without a fragment and without {@code @} may also serve as an Id, the permanent name of a record; {@link #isId()} tells. Nothing is
 * ever resolved, decoded or normalised.
 */
public final class Iri implements Comparable<Iri> {

    private static final int MAX = 2000;
    private static final String FORBIDDEN = " \t\n\r\"<>\\^`{|}";
    private static final boolean[] FORBIDDEN_ASCII = new boolean[128];

    static {
        for (int i = 0; i < FORBIDDEN.length(); i++) {
            FORBIDDEN_ASCII[FORBIDDEN.charAt(i)] = true;
        }
    }

    private final String value;

    private Iri(String value) {
        this.value = value;
    }

    /** Takes over a text of which the caller knows that it has the form of an IRI. */
    static Iri trusted(String value) {
        return new Iri(value);
    }

    /**
     * The IRI of this spelling.
     *
     * @throws ValueFormatException if the text is no absolute IRI
     */
    public static Iri of(String text) {
        return parse(text);
    }

    /**
     * Reads an IRI, with or without a fragment.
     *
     * @throws ValueFormatException if the text is no absolute IRI
     */
    public static Iri parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("Iri", text.toString());
        }
        return new Iri(text.toString());
    }

    /**
     * Reads the Id of a record: an IRI without a fragment and without {@code @}.
     *
     * @throws ValueFormatException if the text is no Id
     */
    public static Iri parseId(CharSequence text) {
        if (!isValidId(text)) {
            throw new ValueFormatException("Id", text.toString());
        }
        return new Iri(text.toString());
    }

    /** Whether the text is an absolute IRI of at most 2000 characters. */
    public static boolean isValid(CharSequence text) {
        return Chars.fits(text, MAX) && isForm(text, text.length(), false);
    }

    /** Whether the text may name a record: an IRI without a fragment and without {@code @}, at most 2000 characters. */
    public static boolean isValidId(CharSequence text) {
        return Chars.fits(text, MAX) && isForm(text, text.length(), true);
    }

    /** Whether the text up to {@code end} has the form of an IRI, or of an Id. */
    static boolean isForm(CharSequence text, int end, boolean id) {
        int rest;
        if (Chars.startsWith(text, "https://")) {
            rest = 8;
        } else if (Chars.startsWith(text, "http://")) {
            rest = 7;
        } else {
            rest = Chars.startsWith(text, "urn:") ? afterNamespace(text, end) : -1;
            return rest > 0 && rest < end && isClean(text, rest, end, id);
        }
        return rest < end && text.charAt(rest) != '/' && isClean(text, rest, end, id);
    }

    private static int afterNamespace(CharSequence text, int end) {
        int colon = Chars.indexOf(text, ':', 4);
        if (colon < 6 || colon > 36 || colon >= end) {
            return -1;
        }
        boolean clean = Chars.all(text, 4, colon, c -> Chars.isLetterOrDigit(c) || c == '-');
        return clean && text.charAt(4) != '-' && text.charAt(colon - 1) != '-' ? colon + 1 : -1;
    }

    private static boolean isClean(CharSequence text, int from, int end, boolean id) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 && (FORBIDDEN_ASCII[c] || (id && (c == '#' || c == '@')))) {
                return false;
            }
        }
        return true;
    }

    /** The IRI as it is written. */
    public String value() {
        return value;
    }

    /** Whether this IRI may name a record: no fragment and no {@code @} in it. */
    public boolean isId() {
        return value.indexOf('#') < 0 && value.indexOf('@') < 0;
    }

    /** Orders by characters, as {@link String#compareTo(String)} does. */
    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Iri iri && value.equals(iri.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
