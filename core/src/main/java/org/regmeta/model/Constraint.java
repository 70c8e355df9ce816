package org.regmeta.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;

/**
 * Bundle of value limits of a data element, such as lengths, pattern, range, unit and repertoire, fitting its
 * datatype.
 *
 * <p>Immutable and thread-safe. Source: ISO/IEC 11179-3 (value domain).
 *
 * @param minLength Lowest admitted number of characters in the value; when absent a single one is enough; null where
 *     absent
 * @param maxLength Highest admitted number of characters in the value, for binary data of bytes; when absent there is
 *     no ceiling; null where absent
 * @param regex Regular expression that the whole value satisfies, without anchors and without character classes such
 *     as \d or \w; null where absent
 * @param minInclusive Smallest admitted number, itself still allowed; when absent the range of values is open
 *     downwards; null where absent
 * @param maxInclusive Largest admitted number, itself still allowed; when absent the range of values is open upwards;
 *     null where absent
 * @param fractionDigits Greatest number of decimal places of a decimal value, amount or quantity; when absent
 *     unlimited; null where absent
 * @param unit Unit of measure, currency or count in which a measured value, quantity or amount is expressed; null
 *     where absent
 * @param characterSet Repertoire of letters and signs from which the value is formed, such as a datatype of DIN
 *     91379; a smaller one at the target means loss; null where absent
 * @param coordinateSystem Spatial reference system of the geometry as an IRI; coordinates mean nothing without it, so
 *     geometries must have one; null where absent
 */
public record Constraint(
        @Nullable Long minLength,
        @Nullable Long maxLength,
        @Nullable String regex,
        @Nullable BigDecimal minInclusive,
        @Nullable BigDecimal maxInclusive,
        @Nullable Long fractionDigits,
        @Nullable Code unit,
        @Nullable Code characterSet,
        @Nullable Iri coordinateSystem) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Constraint {}

    /**
     * Starts a Constraint.
     *
     * @return an empty builder
     */
    public static ConstraintBuilder builder() {
        return new ConstraintBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Constraint
     */
    public ConstraintBuilder toBuilder() {
        return new ConstraintBuilder(this);
    }
}
