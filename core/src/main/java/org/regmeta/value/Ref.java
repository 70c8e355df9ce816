package org.regmeta.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another record in one string: {@code id} (the whole line), {@code id@2} (a major line) or {@code id@2.1.0} (one version).
 */
public final class Ref implements Comparable<Ref> {

    /** How far a reference is narrowed. */
    public enum Pin {
        /** Every version of the id. */
        LINE,
        /** Every version with one major number. */
        MAJOR,
        /** One version. */
        EXACT
    }

    private static final int MAX = 2030;
    private static final int NO_MAJOR = -1;

    private final Iri id;
    private final int major;
    private final @Nullable Version version;

    private Ref(Iri id, int major, @Nullable Version version) {
        this.id = id;
        this.major = major;
        this.version = version;
    }

    /**
     * A reference to the whole line of an id.
     *
     * @throws ValueFormatException if the IRI may not name a record
     */
    public static Ref of(Iri id) {
        return new Ref(checked(id), NO_MAJOR, null);
    }

    /**
     * A reference to a major line.
     *
     * @throws ValueFormatException if the IRI may not name a record, or the number is negative or above {@link Version#MAX_NUMBER}
     */
    public static Ref of(Iri id, int major) {
        return new Ref(checked(id), Version.of(major, 0, 0).major(), null);
    }

    /**
     * A reference to exactly one version.
     *
     * @throws ValueFormatException if the IRI may not name a record
     */
    public static Ref of(Iri id, Version version) {
        return new Ref(checked(id), version.major(), version);
    }

    /**
     * Reads {@code id}, {@code id@2} or {@code id@2.1.0}, split at the last {@code @}.
     *
     * @throws ValueFormatException if the text is no reference
     */
    public static Ref parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("Ref", text.toString());
        }
        String whole = text.toString();
        int at = whole.lastIndexOf('@');
        if (at < 0) {
            return new Ref(Iri.trusted(whole), NO_MAJOR, null);
        }
        Iri id = Iri.trusted(whole.substring(0, at));
        if (whole.indexOf('.', at) < 0) {
            return new Ref(id, Integer.parseInt(whole, at + 1, whole.length(), 10), null);
        }
        Version version = Version.between(whole, at + 1);
        return new Ref(id, version.major(), version);
    }

    /** Whether the text is a reference of at most 2030 characters. */
    public static boolean isValid(CharSequence text) {
        if (!Chars.fits(text, MAX)) {
            return false;
        }
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) != '@') {
            at--;
        }
        if (at < 0) {
            return Iri.isForm(text, text.length(), true);
        }
        return Iri.isForm(text, at, true)
                && (Chars.isNumber(text, at + 1, text.length(), Version.MAX_DIGITS) || Version.isForm(text, at + 1));
    }

    /** The id of the record referred to. */
    public Iri id() {
        return id;
    }

    /** How far this reference is narrowed. */
    public Pin pin() {
        if (version != null) {
            return Pin.EXACT;
        }
        return major == NO_MAJOR ? Pin.LINE : Pin.MAJOR;
    }

    /** Whether exactly one version is meant. */
    public boolean isExact() {
        return version != null;
    }

    /** The major number of a reference to a major line or to one version; null for a whole line. */
    public @Nullable Integer major() {
        return major == NO_MAJOR ? null : Integer.valueOf(major);
    }

    /** The version of an exact reference; null for any other. */
    public @Nullable Version version() {
        return version;
    }

    /** Whether a record of this id and version is one of those meant. */
    public boolean matches(Iri otherId, Version otherVersion) {
        return id.equals(otherId) && matches(otherVersion);
    }

    /** Whether this version of the id is one of those meant. */
    public boolean matches(Version other) {
        return version != null ? version.equals(other) : major == NO_MAJOR || major == other.major();
    }

    /** The same reference narrowed to one version. */
    public Ref withVersion(Version other) {
        return new Ref(id, other.major(), other);
    }

    /** The reference to the whole line of the same id. */
    public Ref withoutVersion() {
        return new Ref(id, NO_MAJOR, null);
    }

    /** Orders by id, then wider references first, then by version number. */
    @Override
    public int compareTo(Ref other) {
        int byId = id.compareTo(other.id);
        if (byId != 0) {
            return byId;
        }
        int byMajor = Integer.compare(major, other.major);
        if (byMajor != 0 || version == null || other.version == null) {
            return byMajor != 0 ? byMajor : Boolean.compare(version != null, other.version != null);
        }
        return version.compareTo(other.version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref
                && major == ref.major
                && id.equals(ref.id)
                && Objects.equals(version, ref.version);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + major) + Objects.hashCode(version);
    }

    @Override
    public String toString() {
        if (version != null) {
            return id + "@" + version;
        }
        return major == NO_MAJOR ? id.toString() : id + "@" + major;
    }

    private static Iri checked(Iri id) {
        if (!id.isId()) {
            throw new ValueFormatException("Id", id.value());
        }
        return id;
    }
}
