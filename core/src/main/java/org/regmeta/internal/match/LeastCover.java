package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least number of sets that together have all of some elements, found exactly: what another makes superfluous is left out, what is the only one is taken, what
 * does not hang together is counted apart, and only the rest is tried. Given up when that takes too much work. Used by one thread.
 */
final class LeastCover {
    private final List<BitSet> sets;
    /** For each element the sets that have it. */
    private final List<BitSet> having;

    private long work;

    /** Elements that hang together, and the sets that have them. */
    private record Part(BitSet elements, BitSet sets) {}

    /**
     * Makes ready.
     *
     * @param sets the sets of elements
     * @param having for each element the sets that have it
     * @param work how many pairs may be compared, in all questions together
     */
    LeastCover(List<BitSet> sets, List<BitSet> having, long work) {
        this.sets = sets;
        this.having = having;
        this.work = work;
    }

    /** Whether it was given up; that nothing was found since then means nothing. */
    boolean isGivenUp() {
        return work < 0;
    }

    /**
     * Searches.
     *
     * @param wanted the elements
     * @param allowed the sets that may be taken
     * @param most how many may be taken
     * @return as few sets as possible that have all elements; null where there are none, more are needed, or it was given up
     */
    @Nullable
    BitSet find(BitSet wanted, BitSet allowed, int most) {
        BitSet open = (BitSet) wanted.clone();
        BitSet left = (BitSet) allowed.clone();
        BitSet taken = new BitSet();
        if (!reduce(open, left, taken)) {
            return null;
        }
        int rest = most - taken.cardinality();
        if (open.isEmpty() || rest < apart(open, left)) {
            return open.isEmpty() && rest >= 0 ? taken : null;
        }
        int spare = rest - apart(open, left);
        for (Part part : parts(open, left)) {
            int least = apart(part.elements(), part.sets());
            @Nullable BitSet more = tryEach(part.elements(), part.sets(), least + spare);
            if (more == null) {
                return null;
            }
            spare -= more.cardinality() - least;
            taken.or(more);
        }
        return taken;
    }

    private @Nullable BitSet tryEach(BitSet open, BitSet left, int most) {
        BitSet options = rarest(having, open, left);
        @Nullable BitSet best = null;
        int rest = most;
        BitSet untried = (BitSet) left.clone();
        for (int set = options.nextSetBit(0); set >= 0 && !isGivenUp(); set = options.nextSetBit(set + 1)) {
            untried.clear(set);
            @Nullable BitSet more = find(without(open, sets.get(set)), untried, rest - 1);
            if (more != null) {
                more.set(set);
                best = more;
                rest = more.cardinality() - 1;
            }
        }
        return best;
    }

    /**
     * Leaves out and takes, as long as that leads on.
     *
     * @return false where an element is in no set that is left, or it was given up
     */
    private boolean reduce(BitSet open, BitSet left, BitSet taken) {
        boolean isChanged = true;
        while (isChanged && !isGivenUp()) {
            isChanged = false;
            for (int set = left.nextSetBit(0); set >= 0; set = left.nextSetBit(set + 1)) {
                if (isSuperfluous(set, open, left)) {
                    left.clear(set);
                }
            }
            for (int element = open.nextSetBit(0); element >= 0; element = open.nextSetBit(element + 1)) {
                BitSet own = both(having.get(element), left);
                int number = own.cardinality();
                if (number == 0) {
                    return false;
                }
                if (number == 1) {
                    int only = own.nextSetBit(0);
                    taken.set(only);
                    left.clear(only);
                    open.andNot(sets.get(only));
                    isChanged = true;
                } else if (comesAnyway(element, own, open, left)) {
                    open.clear(element);
                    isChanged = true;
                }
            }
        }
        return !isGivenUp();
    }

    /** Whether another set has all that this one has of what is open; of two alike the first stays. */
    private boolean isSuperfluous(int set, BitSet open, BitSet left) {
        BitSet own = both(sets.get(set), open);
        int first = own.nextSetBit(0);
        if (first < 0) {
            return true;
        }
        BitSet others = both(having.get(first), left);
        for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
            if (other != set) {
                work--;
                if (isWithin(own, sets.get(other))
                        && (other < set || !both(sets.get(other), open).equals(own))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether whoever has another open element has this one too; of two alike the first stays. */
    private boolean comesAnyway(int element, BitSet own, BitSet open, BitSet left) {
        BitSet others = new BitSet();
        for (int set = own.nextSetBit(0); set >= 0; set = own.nextSetBit(set + 1)) {
            others.or(sets.get(set));
        }
        others.and(open);
        for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
            if (other != element) {
                work--;
                BitSet theirs = both(having.get(other), left);
                if (isWithin(theirs, own) && (other < element || !theirs.equals(own))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** So many sets are needed at least: as many as there are elements of which no two are in the same set. */
    private int apart(BitSet open, BitSet left) {
        BitSet seen = new BitSet();
        int least = 0;
        for (int element = open.nextSetBit(0); element >= 0; element = open.nextSetBit(element + 1)) {
            BitSet own = both(having.get(element), left);
            if (!own.intersects(seen)) {
                seen.or(own);
                least++;
            }
        }
        return least;
    }

    /** What hangs together, each part with the sets that have something of it. */
    private List<Part> parts(BitSet open, BitSet left) {
        List<Part> parts = new ArrayList<>();
        BitSet rest = (BitSet) open.clone();
        while (!rest.isEmpty()) {
            Part part = hangingTogether(rest.nextSetBit(0), open, left);
            rest.andNot(part.elements());
            parts.add(part);
        }
        return parts;
    }

    /** An open element and all that it shares a set with, by any number of steps. */
    private Part hangingTogether(int first, BitSet open, BitSet left) {
        Part part = new Part(new BitSet(), new BitSet());
        BitSet next = new BitSet();
        next.set(first);
        while (!next.isEmpty()) {
            int element = next.nextSetBit(0);
            part.elements().set(element);
            BitSet own = without(both(having.get(element), left), part.sets());
            for (int set = own.nextSetBit(0); set >= 0; set = own.nextSetBit(set + 1)) {
                next.or(both(sets.get(set), open));
            }
            part.sets().or(own);
            next.andNot(part.elements());
        }
        return part;
    }

    /** Those that have the element that the fewest have, of some that are left. */
    static BitSet rarest(List<BitSet> having, BitSet open, BitSet left) {
        BitSet rarest = new BitSet();
        int fewest = Integer.MAX_VALUE;
        for (int element = open.nextSetBit(0); element >= 0; element = open.nextSetBit(element + 1)) {
            BitSet own = both(having.get(element), left);
            if (own.cardinality() < fewest) {
                fewest = own.cardinality();
                rarest = own;
            }
        }
        return rarest;
    }

    static boolean isWithin(BitSet inner, BitSet outer) {
        for (int i = inner.nextSetBit(0); i >= 0; i = inner.nextSetBit(i + 1)) {
            if (!outer.get(i)) {
                return false;
            }
        }
        return true;
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }
}
