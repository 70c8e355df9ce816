package org.regmeta.value;

import java.util.Optional;

/**
 * A value of an open code list: a plain code such as {@code naturalPerson}, or an absolute IRI where no plain code fits. Whether the list knows
 * the code is for the catalogue to say.
 *
 * @param value the code as it is written
 */
public record Code(String value) implements Comparable<Code> {

    private static final int MAX_PLAIN = 80;

    /**
     * @throws ValueFormatException if the text is neither a plain code nor an absolute IRI
     */
    public Code {
        if (!isValid(value)) {
            throw new ValueFormatException("OpenCode", value);
        }
    }

    /**
     * The code of this spelling.
     *
     * @throws ValueFormatException if the text is neither a plain code nor an absolute IRI
     */
    public static Code of(String text) {
        return new Code(text);
    }

    /** The code that is this IRI. */
    public static Code of(Iri iri) {
        return new Code(iri.value());
    }

    /**
     * Reads a plain code or an IRI.
     *
     * @throws ValueFormatException if the text is neither
     */
    public static Code parse(CharSequence text) {
        return new Code(text.toString());
    }

    /** Whether the text is a plain code of at most 80 characters or an absolute IRI. */
    public static boolean isValid(CharSequence text) {
        return isPlain(text) || Iri.isValid(text);
    }

    private static boolean isPlain(CharSequence text) {
        int length = text.length();
        return length > 0
                && length <= MAX_PLAIN
                && Chars.isLetterOrDigit(text.charAt(0))
                && Chars.all(text, 1, length, c -> Chars.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
    }

    /** Whether this is an absolute IRI and no plain code. */
    public boolean isIri() {
        return value.indexOf(':') >= 0;
    }

    /** The IRI, if this is one. */
    public Optional<Iri> iri() {
        return isIri() ? Optional.of(Iri.trusted(value)) : Optional.empty();
    }

    /** Orders by characters, as {@link String#compareTo(String)} does. */
    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
