package org.regmeta.match;

import java.util.List;
import org.regmeta.value.Ref;

/**
 * The smallest sets of evidence types that can be had and together meet all required needs of a requirement that can be met at all. Immutable and thread-safe.
 *
 * @param sets the sets, each sorted, in their order, at most 20 of them; none if nothing can be had
 * @param isExact whether no smaller set exists; false where the search was given up, and one small set stands for all
 * @param hasMore whether there are others of this size, or may be where the search was given up; which of them are told is not laid down, but always the same
 * @param isComplete whether they meet every required need
 */
public record SmallestSets(List<List<Ref>> sets, boolean isExact, boolean hasMore, boolean isComplete) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if the list, a set or an item of a set is null
     */
    public SmallestSets {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
