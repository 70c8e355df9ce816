package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regmeta.match.SmallestSets;
import org.regmeta.value.Ref;

/**
 * Searches the smallest sets of evidence types that meet all needs: exactly, always branching at the need that the fewest can meet, and only where a set of the
 * smallest size is known to lie. When finding the smallest size takes too much work, the greedy answer stands for it; when finding further sets does, those that
 * were found are told. Evidence types that meet the same needs are told apart only where sets are written down.
 */
final class SetCover {
    /** How many pairs of needs or of evidence types may be compared. */
    private static final long MOST_WORK = 500_000;
    /** How many sets of the smallest size are told. */
    private static final int MOST_SETS = 20;

    private final List<Ref> types;
    private final List<BitSet> covered;
    private final BitSet all;
    private final boolean isComplete;
    /** For each need the evidence types that meet it; empty for those that need not be looked at. */
    private final List<BitSet> meeting = new ArrayList<>();
    /** What evidence types that are alike meet. */
    private final List<BitSet> kinds = new ArrayList<>();
    /** For each need the kinds that meet it. */
    private final List<BitSet> kindsMeeting = new ArrayList<>();
    /** Of each kind the evidence types. */
    private final List<BitSet> ofKind = new ArrayList<>();
    /** The kind of each evidence type; -1 for one that meets nothing that decides. */
    private final int[] kindOf;

    private final List<List<Ref>> found = new ArrayList<>();
    private final LeastCover least;

    private SetCover(TreeMap<Ref, BitSet> covered, BitSet all, boolean isComplete, long mostWork) {
        this.types = List.copyOf(covered.keySet());
        this.covered = List.copyOf(covered.values());
        this.all = all;
        this.isComplete = isComplete;
        this.kindOf = new int[types.size()];
        this.least = new LeastCover(kinds, kindsMeeting, mostWork);
    }

    /**
     * Searches.
     *
     * @param covered the needs that each available evidence type meets, by number
     * @param wanted the needs that are wanted; those that no evidence type meets are left out of the search
     */
    static SmallestSets of(TreeMap<Ref, BitSet> covered, BitSet wanted) {
        return of(covered, wanted, MOST_WORK);
    }

    /** As above, with as much work as one likes. */
    static SmallestSets of(TreeMap<Ref, BitSet> covered, BitSet wanted, long mostWork) {
        BitSet possible = new BitSet();
        covered.values().forEach(possible::or);
        possible.and(wanted);
        return new SetCover(covered, possible, possible.equals(wanted), mostWork).search();
    }

    private SmallestSets search() {
        if (all.isEmpty()) {
            return new SmallestSets(List.of(), true, false, isComplete);
        }
        findMeeting();
        List<Ref> greedy = greedy();
        BitSet open = decisive();
        findKinds(open);
        @Nullable BitSet one = least.find(open, left(new BitSet()), greedy.size());
        if (one == null || least.isGivenUp()) {
            return new SmallestSets(List.of(greedy), false, true, isComplete);
        }
        extend(new ArrayList<>(), open, new BitSet(), one);
        boolean mayHaveMore = least.isGivenUp() || found.size() > MOST_SETS;
        List<List<Ref>> told = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST_SETS)));
        told.sort((first, second) -> first.toString().compareTo(second.toString()));
        return new SmallestSets(told, true, mayHaveMore, isComplete);
    }

    private void findMeeting() {
        for (int need = 0; need < all.length(); need++) {
            meeting.add(new BitSet());
        }
        for (int type = 0; type < types.size(); type++) {
            BitSet own = LeastCover.both(covered.get(type), all);
            for (int need = own.nextSetBit(0); need >= 0; need = own.nextSetBit(need + 1)) {
                meeting.get(need).set(type);
            }
        }
    }

    /** The needs that decide: whoever meets one of them may meet others on the way, and those are left out. */
    private BitSet decisive() {
        BitSet decisive = (BitSet) all.clone();
        for (int need = all.nextSetBit(0); need >= 0; need = all.nextSetBit(need + 1)) {
            for (int other = decisive.nextSetBit(0); other >= 0; other = decisive.nextSetBit(other + 1)) {
                if (other != need && LeastCover.isWithin(meeting.get(other), meeting.get(need))) {
                    decisive.clear(need);
                    break;
                }
            }
        }
        return decisive;
    }

    private void findKinds(BitSet decisive) {
        for (int need = 0; need < all.length(); need++) {
            kindsMeeting.add(new BitSet());
        }
        Map<BitSet, Integer> numbers = new HashMap<>();
        for (int type = 0; type < types.size(); type++) {
            BitSet own = LeastCover.both(covered.get(type), decisive);
            kindOf[type] = own.isEmpty() ? -1 : numbers.computeIfAbsent(own, this::add);
            if (kindOf[type] >= 0) {
                ofKind.get(kindOf[type]).set(type);
            }
        }
    }

    private int add(BitSet needs) {
        int kind = kinds.size();
        kinds.add(needs);
        ofKind.add(new BitSet());
        for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
            kindsMeeting.get(need).set(kind);
        }
        return kind;
    }

    /** The kinds of which an evidence type is left. */
    private BitSet left(BitSet without) {
        BitSet left = new BitSet();
        for (int kind = 0; kind < kinds.size(); kind++) {
            left.set(kind, !LeastCover.isWithin(ofKind.get(kind), without));
        }
        return left;
    }

    /**
     * Finds the sets that begin with some evidence types. A set that has an evidence type tried before was found there, so that those behind it do without.
     *
     * @param known the kinds of one such set, so that there is one
     */
    private void extend(List<Integer> chosen, BitSet open, BitSet without, BitSet known) {
        if (open.isEmpty()) {
            found.add(chosen.stream().map(types::get).sorted().toList());
            return;
        }
        BitSet tried = (BitSet) without.clone();
        BitSet futile = new BitSet();
        for (int type : knownFirst(options(open, without), known)) {
            if (found.size() > MOST_SETS || least.isGivenUp()) {
                return;
            }
            int kind = kindOf[type];
            if (!futile.get(kind)) {
                BitSet rest = LeastCover.without(open, covered.get(type));
                @Nullable BitSet behind = behind(kind, rest, left(tried), known);
                if (behind == null) {
                    futile.set(kind);
                } else {
                    chosen.add(type);
                    extend(chosen, rest, tried, behind);
                    chosen.remove(chosen.size() - 1);
                }
            }
            tried.set(type);
        }
    }

    /** The evidence types not tried yet that meet the need that the fewest of them can meet. */
    private BitSet options(BitSet open, BitSet without) {
        BitSet left = new BitSet();
        left.set(0, types.size());
        left.andNot(without);
        return LeastCover.rarest(meeting, open, left);
    }

    /** Those of which a set is known go first, so that the first sets take no work. */
    private int[] knownFirst(BitSet options, BitSet known) {
        return IntStream.concat(
                        options.stream().filter(type -> known.get(kindOf[type])),
                        options.stream().filter(type -> !known.get(kindOf[type])))
                .toArray();
    }

    /** What may follow on an evidence type of a kind, so that the set has the smallest size; null if nothing does. */
    private @Nullable BitSet behind(int kind, BitSet rest, BitSet left, BitSet known) {
        BitSet others = (BitSet) known.clone();
        others.clear(kind);
        return known.get(kind) && LeastCover.isWithin(others, left)
                ? others
                : least.find(rest, left, known.cardinality() - 1);
    }

    /** Always the evidence type that meets the most of what is left, the first of several. */
    private List<Ref> greedy() {
        int[] gain = new int[types.size()];
        for (int type = 0; type < gain.length; type++) {
            gain[type] = LeastCover.both(covered.get(type), all).cardinality();
        }
        BitSet open = (BitSet) all.clone();
        List<Ref> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = 0;
            for (int type = 1; type < gain.length; type++) {
                best = gain[type] > gain[best] ? type : best;
            }
            BitSet met = LeastCover.both(covered.get(best), open);
            open.andNot(met);
            for (int need = met.nextSetBit(0); need >= 0; need = met.nextSetBit(need + 1)) {
                meeting.get(need).stream().forEach(type -> gain[type]--);
            }
            chosen.add(types.get(best));
        }
        chosen.sort(null);
        return chosen;
    }
}
