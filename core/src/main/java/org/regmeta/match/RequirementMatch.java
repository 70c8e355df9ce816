package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * The answer for one requirement. Immutable and thread-safe.
 *
 * @param requirement the requirement, exactly pinned
 * @param verdict how far it is met
 * @param needs its field uses, in their order
 * @param options its evidence options, in their order
 * @param candidates evidence types that hold something of it in the right role and that no option names, exactly pinned and sorted
 * @param smallestSets the fewest evidence types that meet what can be met
 */
public record RequirementMatch(
        Ref requirement,
        Verdict verdict,
        List<NeedMatch> needs,
        List<OptionMatch> options,
        List<Ref> candidates,
        SmallestSets smallestSets) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public RequirementMatch {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(smallestSets, "smallestSets");
        needs = List.copyOf(needs);
        options = List.copyOf(options);
        candidates = List.copyOf(candidates);
    }
}
