package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Additional condition of a profile on a property, such as duty, ban, greatest number, fixed value, choice or
 * pattern.
 *
 * <p>Immutable and thread-safe.
 *
 * @param onKind Kind of record that the tightening hits; others remain untouched; never null
 * @param onPath Property that is tightened, as names joined by slashes starting from the record, such as
 *     legalBasis/provision; never null
 * @param required If true, the property denoted must stand wherever its owner stands; false or absent demands
 *     nothing; null where absent
 * @param forbidden If true, the property denoted may not occur under the profile; false or absent lets it in; null
 *     where absent
 * @param maxOccurs Greatest number of values the property denoted may have per owner; when absent the rule of the
 *     standard stays; null where absent
 * @param fixed Sole value that the property denoted may take, in its lexical form; null where absent
 * @param allowed One of the values to which the profile confines the property denoted, in lexical form; when absent
 *     no choice has been made; immutable, never null, empty where there is none
 * @param regex Regular expression that the whole value satisfies, without anchors and without character classes such
 *     as \d or \w; null where absent
 */
public record Restriction(
        Kind onKind,
        String onPath,
        @Nullable Boolean required,
        @Nullable Boolean forbidden,
        @Nullable Long maxOccurs,
        @Nullable String fixed,
        List<String> allowed,
        @Nullable String regex) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Restriction {
        Objects.requireNonNull(onKind, "onKind");
        Objects.requireNonNull(onPath, "onPath");
        allowed = List.copyOf(allowed);
    }

    /**
     * Starts a Restriction.
     *
     * @return an empty builder
     */
    public static RestrictionBuilder builder() {
        return new RestrictionBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Restriction
     */
    public RestrictionBuilder toBuilder() {
        return new RestrictionBuilder(this);
    }
}
