package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.regmeta.match.SmallestSets;
import org.regmeta.value.Ref;

/**
 * Searches the smallest sets of evidence types that meet all needs: exactly, set by set and size by size, always branching at the need that the fewest can meet;
 * and given up for the greedy answer when that takes too many steps.
 */
final class SetCover {
    /** How many steps an exact search may take. */
    private static final int MOST_STEPS = 200_000;
    /** How many sets of the smallest size are told. */
    private static final int MOST_SETS = 20;

    private final List<Ref> types;
    private final List<BitSet> covered;
    private final BitSet all;
    private final boolean isComplete;
    private final List<List<Ref>> found = new ArrayList<>();
    private int steps;

    private SetCover(TreeMap<Ref, BitSet> covered, BitSet all, boolean isComplete) {
        this.types = List.copyOf(covered.keySet());
        this.covered = List.copyOf(covered.values());
        this.all = all;
        this.isComplete = isComplete;
    }

    /**
     * Searches.
     *
     * @param covered the needs that each available evidence type meets, by number
     * @param wanted the needs that are wanted; those that no evidence type meets are left out of the search
     */
    static SmallestSets of(TreeMap<Ref, BitSet> covered, BitSet wanted) {
        BitSet possible = new BitSet();
        covered.values().forEach(possible::or);
        possible.and(wanted);
        return new SetCover(covered, possible, possible.equals(wanted)).search();
    }

    private SmallestSets search() {
        if (all.isEmpty()) {
            return new SmallestSets(List.of(), true, isComplete);
        }
        List<Ref> greedy = greedy();
        for (int size = 1; size <= greedy.size(); size++) {
            extend(new ArrayList<>(), (BitSet) all.clone(), size);
            if (steps > MOST_STEPS) {
                return new SmallestSets(List.of(greedy), false, isComplete);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        found.sort((one, other) -> one.toString().compareTo(other.toString()));
        return new SmallestSets(found, true, isComplete);
    }

    private void extend(List<Integer> chosen, BitSet open, int size) {
        if (++steps > MOST_STEPS || found.size() >= MOST_SETS) {
            return;
        }
        if (open.isEmpty()) {
            List<Ref> set = chosen.stream().map(types::get).sorted().toList();
            if (!found.contains(set)) {
                found.add(set);
            }
            return;
        }
        if (chosen.size() == size) {
            return;
        }
        int need = rarest(open);
        for (int i = 0; i < types.size(); i++) {
            if (covered.get(i).get(need) && !chosen.contains(i)) {
                BitSet rest = (BitSet) open.clone();
                rest.andNot(covered.get(i));
                chosen.add(i);
                extend(chosen, rest, size);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private int rarest(BitSet open) {
        int rarest = -1;
        long fewest = Long.MAX_VALUE;
        for (int need = open.nextSetBit(0); need >= 0; need = open.nextSetBit(need + 1)) {
            int wanted = need;
            long count = covered.stream().filter(set -> set.get(wanted)).count();
            if (count < fewest) {
                fewest = count;
                rarest = need;
            }
        }
        return rarest;
    }

    private List<Ref> greedy() {
        BitSet open = (BitSet) all.clone();
        List<Ref> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = 0;
            int most = -1;
            for (int i = 0; i < types.size(); i++) {
                BitSet gain = (BitSet) covered.get(i).clone();
                gain.and(open);
                if (gain.cardinality() > most) {
                    most = gain.cardinality();
                    best = i;
                }
            }
            open.andNot(covered.get(best));
            chosen.add(types.get(best));
        }
        chosen.sort(null);
        return chosen;
    }
}
