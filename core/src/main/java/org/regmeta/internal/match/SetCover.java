package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.regmeta.match.SmallestSets;
import org.regmeta.value.Ref;

/**
 * Searches the smallest sets of evidence types that meet all needs: exactly, size by size, always branching at the need that the fewest can meet; and given up for
 * the greedy answer when that takes too many steps. The search begins with the size below which there can be none: as many as there are needs of which no two can be
 * met by the same evidence type.
 */
final class SetCover {
    /** How many steps an exact search may take: each looks once at every need that is open. */
    private static final int MOST_STEPS = 2_000;
    /** How many sets of the smallest size are told. */
    private static final int MOST_SETS = 20;

    private final List<Ref> types;
    private final List<BitSet> covered;
    private final BitSet all;
    private final boolean isComplete;
    /** For each need the evidence types that meet it; empty for those that need not be looked at. */
    private final List<BitSet> meeting = new ArrayList<>();

    private final List<List<Ref>> found = new ArrayList<>();
    /** Who may still meet the need that was looked at last. */
    private final BitSet left = new BitSet();

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
        BitSet open = decisive();
        for (int size = least(open, new BitSet()); size <= greedy.size() && found.isEmpty(); size++) {
            extend(new ArrayList<>(), open, new BitSet(), size);
            if (steps > MOST_STEPS) {
                return new SmallestSets(List.of(greedy), false, isComplete);
            }
        }
        found.sort((one, other) -> one.toString().compareTo(other.toString()));
        return new SmallestSets(found, true, isComplete);
    }

    /** The needs that decide: whoever meets one of them may meet others on the way, and those are left out. */
    private BitSet decisive() {
        for (int need = 0; need < all.length(); need++) {
            BitSet meets = new BitSet();
            for (int type = 0; type < types.size(); type++) {
                meets.set(type, all.get(need) && covered.get(type).get(need));
            }
            meeting.add(meets);
        }
        BitSet decisive = (BitSet) all.clone();
        for (int need = all.nextSetBit(0); need >= 0; need = all.nextSetBit(need + 1)) {
            for (int other = decisive.nextSetBit(0); other >= 0; other = decisive.nextSetBit(other + 1)) {
                if (other != need && isWithin(meeting.get(other), meeting.get(need))) {
                    decisive.clear(need);
                    break;
                }
            }
        }
        return decisive;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /**
     * How many evidence types are needed at least.
     *
     * @return more than there are, where a need cannot be met any more
     */
    private int least(BitSet open, BitSet without) {
        BitSet taken = new BitSet();
        int least = 0;
        for (int need = open.nextSetBit(0); need >= 0; need = open.nextSetBit(need + 1)) {
            findLeft(need, without);
            if (left.isEmpty()) {
                return types.size() + 1;
            }
            if (!left.intersects(taken)) {
                taken.or(left);
                least++;
            }
        }
        return least;
    }

    /** Who may still meet a need. */
    private void findLeft(int need, BitSet without) {
        left.clear();
        left.or(meeting.get(need));
        left.andNot(without);
    }

    /** A set that has an evidence type tried before was found there, so that those behind it do without. */
    private void extend(List<Integer> chosen, BitSet open, BitSet without, int size) {
        if (++steps > MOST_STEPS || found.size() >= MOST_SETS) {
            return;
        }
        if (open.isEmpty()) {
            found.add(chosen.stream().map(types::get).sorted().toList());
            return;
        }
        if (chosen.size() + least(open, without) > size) {
            return;
        }
        BitSet tried = (BitSet) without.clone();
        BitSet rarest = rarest(open, without);
        for (int type = rarest.nextSetBit(0); type >= 0; type = rarest.nextSetBit(type + 1)) {
            BitSet rest = (BitSet) open.clone();
            rest.andNot(covered.get(type));
            chosen.add(type);
            extend(chosen, rest, tried, size);
            chosen.remove(chosen.size() - 1);
            tried.set(type);
        }
    }

    /** Who may meet the need that the fewest can meet. */
    private BitSet rarest(BitSet open, BitSet without) {
        BitSet rarest = new BitSet();
        int fewest = Integer.MAX_VALUE;
        for (int need = open.nextSetBit(0); need >= 0; need = open.nextSetBit(need + 1)) {
            findLeft(need, without);
            if (left.cardinality() < fewest) {
                fewest = left.cardinality();
                rarest = (BitSet) left.clone();
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
