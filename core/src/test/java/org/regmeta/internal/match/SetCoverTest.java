package org.regmeta.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regmeta.match.SmallestSets;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/** The smallest sets, held against every set there is. */
class SetCoverTest {
    private static final long ENOUGH = 10_000_000;
    /** As much work as one instance takes. */
    private static final long PINNED = 3_215;

    private static Ref type(int number) {
        return Ref.of(Iri.of("https://example.org/type/" + (10_000 + number)), Version.of(1, 0, 0));
    }

    private static BitSet first(int number) {
        BitSet first = new BitSet();
        first.set(0, number);
        return first;
    }

    /** Evidence types that meet some needs each, more often those with a low number. */
    private static TreeMap<Ref, BitSet> arbitrary(Random random, int types, int needs, int most) {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        for (int type = 0; type < types; type++) {
            BitSet own = new BitSet();
            int number = 1 + random.nextInt(most);
            for (int i = 0; i < number; i++) {
                own.set(random.nextInt(1 + random.nextInt(needs)));
            }
            covered.put(type(type), own);
        }
        return covered;
    }

    /** All sets of the smallest size, found by looking at every set. */
    private static List<List<Ref>> everySmallest(TreeMap<Ref, BitSet> covered, BitSet wanted) {
        List<Ref> types = List.copyOf(covered.keySet());
        List<List<Ref>> smallest = new ArrayList<>();
        for (int choice = 1; choice < 1 << types.size(); choice++) {
            BitSet met = new BitSet();
            List<Ref> set = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    set.add(types.get(i));
                    met.or(covered.get(types.get(i)));
                }
            }
            if (LeastCover.isWithin(wanted, met)) {
                if (!smallest.isEmpty() && smallest.get(0).size() > set.size()) {
                    smallest.clear();
                }
                if (smallest.isEmpty() || smallest.get(0).size() == set.size()) {
                    smallest.add(set);
                }
            }
        }
        return smallest;
    }

    @Test
    void allSmallestSetsAreFoundAndNoOther() {
        Random random = new Random(3);
        int several = 0;
        for (int round = 0; round < 600; round++) {
            int needs = 1 + random.nextInt(10);
            TreeMap<Ref, BitSet> covered = arbitrary(random, 1 + random.nextInt(11), needs, 1 + random.nextInt(4));
            BitSet wanted = first(needs);
            BitSet possible = new BitSet();
            covered.values().forEach(possible::or);
            possible.and(wanted);
            SmallestSets found = SetCover.of(covered, wanted);
            List<List<Ref>> smallest = everySmallest(covered, possible);
            assertThat(found.isExact()).isTrue();
            assertThat(found.isComplete()).isEqualTo(possible.equals(wanted));
            assertThat(found.hasMore()).isEqualTo(smallest.size() > 20);
            if (smallest.size() <= 20) {
                assertThat(found.sets()).as("%s", covered).containsExactlyInAnyOrderElementsOf(smallest);
            } else {
                assertThat(smallest).as("%s", covered).containsAll(found.sets());
                assertThat(found.sets()).hasSize(20).doesNotHaveDuplicates();
            }
            several += smallest.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(100);
    }

    /** The search tries the first with a third one before it comes to those that need none. */
    @Test
    void whatIsFoundFirstNeedNotBeTheSmallest() {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        List<BitSet> met = List.of(
                bits(0, 1, 2),
                bits(0, 2, 5),
                bits(2, 3, 4),
                bits(1, 2, 5),
                bits(0, 3, 4),
                bits(1, 4, 5),
                bits(0, 2, 3));
        met.forEach(own -> covered.put(type(covered.size()), own));
        assertThat(SetCover.of(covered, first(6), 0).sets().get(0)).as("greedy").hasSize(3);
        assertThat(SetCover.of(covered, first(6)).sets())
                .containsExactlyInAnyOrder(List.of(type(3), type(4)), List.of(type(5), type(6)));
    }

    /** Eight evidence types that meet three of six needs each. */
    private static TreeMap<Ref, BitSet> triples(Random random) {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        for (int type = 0; type < 8; type++) {
            BitSet own = new BitSet();
            while (own.cardinality() < 3) {
                own.set(random.nextInt(6));
            }
            covered.put(type(type), own);
        }
        return covered;
    }

    private static boolean isOneWithinAnother(List<BitSet> all) {
        return IntStream.range(0, all.size())
                .anyMatch(one -> IntStream.range(0, all.size())
                        .anyMatch(other -> one != other && LeastCover.isWithin(all.get(one), all.get(other))));
    }

    /**
     * Whether the search has to try at once, begins with an evidence type that is in none of the smallest sets, and may take so many that it finds one with it.
     */
    private static boolean isSmallestFoundLater(TreeMap<Ref, BitSet> covered, BitSet wanted, List<List<Ref>> smallest) {
        List<BitSet> types = List.copyOf(covered.values());
        List<BitSet> meeting = wanted.stream()
                .mapToObj(need -> bits(IntStream.range(0, types.size())
                        .filter(type -> types.get(type).get(need))
                        .toArray()))
                .toList();
        if (isOneWithinAnother(types) || isOneWithinAnother(meeting)) {
            return false;
        }
        int begin = LeastCover.rarest(meeting, wanted, first(types.size())).nextSetBit(0);
        Ref tried = List.copyOf(covered.keySet()).get(begin);
        int greedy = SetCover.of(covered, wanted, 0).sets().get(0).size();
        return greedy > smallest.get(0).size() && smallest.stream().noneMatch(set -> set.contains(tried));
    }

    @Test
    void aSmallerSetThatIsFoundLaterCounts() {
        Random random = new Random(7);
        BitSet wanted = first(6);
        int later = 0;
        for (int round = 0; round < 2_000; round++) {
            TreeMap<Ref, BitSet> covered = triples(random);
            List<List<Ref>> smallest = everySmallest(covered, wanted);
            if (!smallest.isEmpty()) {
                SmallestSets found = SetCover.of(covered, wanted);
                assertThat(found.isExact()).isTrue();
                assertThat(found.sets()).as("%s", covered).isNotEmpty().isSubsetOf(smallest);
                later += isSmallestFoundLater(covered, wanted, smallest) ? 1 : 0;
            }
        }
        assertThat(later).isGreaterThan(20);
    }

    /** Parts of three needs each, of which any two are met by one evidence type. */
    private static TreeMap<Ref, BitSet> parts(int number) {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        for (int part = 0; part < number; part++) {
            for (int i = 0; i < 3; i++) {
                covered.put(type(3 * part + i), bits(3 * part + i, 3 * part + (i + 1) % 3));
            }
        }
        return covered;
    }

    /** The least work with which the smallest size is known. */
    private static long leastWork(TreeMap<Ref, BitSet> covered, BitSet wanted) {
        long tooLittle = -1;
        long enough = ENOUGH;
        while (enough - tooLittle > 1) {
            long between = (tooLittle + enough) / 2;
            if (SetCover.of(covered, wanted, between).isExact()) {
                enough = between;
            } else {
                tooLittle = between;
            }
        }
        return enough;
    }

    /** What hangs together in many small parts takes no more work than the parts. */
    @Test
    void manyNeedsAreAnsweredExactlyWhereFewHangTogether() {
        long one = leastWork(parts(1), first(3));
        assertThat(one).isGreaterThan(5);
        assertThat(leastWork(parts(40), first(120))).isBetween(38 * one, 42 * one);
        for (int number : new int[] {40, 400}) {
            SmallestSets found = SetCover.of(parts(number), first(3 * number));
            assertThat(found.isExact()).isTrue();
            assertThat(found.isComplete()).isTrue();
            assertThat(found.hasMore()).isTrue();
            assertThat(found.sets())
                    .hasSize(20)
                    .doesNotHaveDuplicates()
                    .allSatisfy(set -> assertThat(set).hasSize(2 * number));
        }
    }

    /** The same answer on every machine, so that it is known from which work on it is exact. */
    @Test
    void theWorkIsCountedAndNotTheTime() {
        TreeMap<Ref, BitSet> covered = arbitrary(new Random(5), 60, 24, 4);
        BitSet wanted = new BitSet();
        covered.values().forEach(wanted::or);
        for (int round = 0; round < 3; round++) {
            assertThat(leastWork(covered, wanted)).isEqualTo(PINNED);
        }
        assertThat(SetCover.of(covered, wanted, PINNED)).isEqualTo(SetCover.of(covered, wanted, PINNED));
        assertThat(SetCover.of(covered, wanted, PINNED).isExact()).isTrue();
        assertThat(SetCover.of(covered, wanted, PINNED - 1).isExact()).isFalse();
    }

    /** That other sets of the size were not all found makes the size no less certain. */
    @Test
    void whatWasFoundBeforeTheWorkRanOutIsTold() {
        TreeMap<Ref, BitSet> covered = parts(2);
        List<List<Ref>> all = everySmallest(covered, first(6));
        assertThat(all).hasSize(9);
        long least = leastWork(covered, first(6));
        SmallestSets some = SetCover.of(covered, first(6), least);
        assertThat(some.isExact()).isTrue();
        assertThat(some.hasMore()).isTrue();
        assertThat(some.sets()).hasSizeBetween(1, 8);
        assertThat(all).containsAll(some.sets());
        SmallestSets every = SetCover.of(covered, first(6), ENOUGH);
        assertThat(every.hasMore()).isFalse();
        assertThat(every.sets()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void noMoreThanTwentyAreTold() {
        for (int number : new int[] {20, 21, 90}) {
            TreeMap<Ref, BitSet> covered = new TreeMap<>();
            for (int i = 0; i < number; i++) {
                covered.put(type(i), bits(0));
            }
            SmallestSets found = SetCover.of(covered, bits(0));
            assertThat(found.sets()).hasSize(20);
            assertThat(found.hasMore()).isEqualTo(number > 20);
            assertThat(found.isExact()).isTrue();
        }
    }

    /** An answer that was given up says so, and still meets everything. */
    @Test
    void whatTakesTooMuchWorkIsSaidNotToBeExact() {
        Random random = new Random(5);
        TreeMap<Ref, BitSet> covered = arbitrary(random, 60, 24, 4);
        BitSet wanted = new BitSet();
        covered.values().forEach(wanted::or);
        SmallestSets exact = SetCover.of(covered, wanted, ENOUGH);
        assertThat(exact.isExact()).isTrue();
        for (long work : new long[] {0, 10, 50}) {
            SmallestSets givenUp = SetCover.of(covered, wanted, work);
            assertThat(givenUp.isExact()).as("%s", work).isFalse();
            assertThat(givenUp.isComplete()).isTrue();
            assertThat(givenUp.hasMore()).isTrue();
            assertThat(givenUp.sets()).hasSize(1);
            BitSet met = new BitSet();
            givenUp.sets().get(0).forEach(type -> met.or(covered.get(type)));
            assertThat(met).isEqualTo(wanted);
            assertThat(givenUp.sets().get(0).size())
                    .isGreaterThanOrEqualTo(exact.sets().get(0).size());
        }
    }

    @Test
    void theLeastMayNotTakeWhatIsNotAllowed() {
        List<BitSet> sets = List.of(first(2), bits(0), bits(1));
        LeastCover least = new LeastCover(sets, List.of(bits(0, 1), bits(0, 2)), ENOUGH);
        assertThat(least.find(first(2), first(3), 2)).isEqualTo(bits(0));
        assertThat(least.find(first(2), bits(1, 2), 2)).isEqualTo(bits(1, 2));
        assertThat(least.find(first(2), bits(1, 2), 1)).isNull();
        assertThat(least.find(first(2), bits(1), 2)).isNull();
        assertThat(least.isGivenUp()).isFalse();
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
