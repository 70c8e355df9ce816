package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * Statement of the mapping on one source key: its target keys, the semantic relation and a remark.
 *
 * <p>Immutable and thread-safe. Source: SKOS.
 *
 * @param sourceCode Key of the list one starts from whose counterpart the pair states; never null
 * @param targetCode Corresponding key of the target list; of several exactly one applies, which cannot be told
 *     without further facts; immutable, never null, empty where there is none
 * @param relation Semantic link that says what the target is, seen from the source: the same, similar, wider,
 *     narrower, related or missing; never null
 * @param note Free remark to readers on exactly the statement beside which it stands; it does not change its meaning
 *     for tools; null where absent
 */
public record CodePair(
        String sourceCode,
        List<String> targetCode,
        Relation relation,
        @Nullable Text note) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public CodePair {
        Objects.requireNonNull(sourceCode, "sourceCode");
        targetCode = List.copyOf(targetCode);
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * Starts a CodePair.
     *
     * @return an empty builder
     */
    public static CodePairBuilder builder() {
        return new CodePairBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this CodePair
     */
    public CodePairBuilder toBuilder() {
        return new CodePairBuilder(this);
    }
}
