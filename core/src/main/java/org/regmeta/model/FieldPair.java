package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Statement of the mapping on fields of two structures: paths, semantic relation, transformation, loss and samples.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sourcePath Path to a field of the structure mapped from whose value enters the transformation; the order
 *     matches the input values of samples; immutable, never null, at least one by the standard
 * @param targetPath Path to a field of the structure mapped to that results from the transformation; when absent the
 *     source has no counterpart there; immutable, never null, empty where there is none
 * @param relation Semantic link that says what the target is, seen from the source: the same, similar, wider,
 *     narrower, related or missing; never null
 * @param transformation How the target value comes about: copied unchanged, converted by code pairs, or formed by a
 *     described procedure; never null
 * @param codes Mapping between two code lists by whose pairs the field value is recoded; null where absent
 * @param loss Which information the transformation forfeits, for example through shortening, coarser categories or a
 *     smaller character repertoire; never null
 * @param note Free remark to readers on exactly the statement beside which it stands; it does not change its meaning
 *     for tools; null where absent
 * @param sample Runnable test case of made-up input and output values against which the transformation can be
 *     recalculated; immutable, never null, empty where there is none
 */
public record FieldPair(
        List<Path> sourcePath,
        List<Path> targetPath,
        Relation relation,
        Transformation transformation,
        @Nullable Ref codes,
        Loss loss,
        @Nullable Text note,
        List<MappingSample> sample) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public FieldPair {
        sourcePath = List.copyOf(sourcePath);
        targetPath = List.copyOf(targetPath);
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(transformation, "transformation");
        Objects.requireNonNull(loss, "loss");
        sample = List.copyOf(sample);
    }

    /**
     * Starts a FieldPair.
     *
     * @return an empty builder
     */
    public static FieldPairBuilder builder() {
        return new FieldPairBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this FieldPair
     */
    public FieldPairBuilder toBuilder() {
        return new FieldPairBuilder(this);
    }
}
