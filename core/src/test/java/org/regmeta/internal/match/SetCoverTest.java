package org.regmeta.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regmeta.match.SmallestSets;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/** The smallest sets, held against every set there is. */
class SetCoverTest {
    private static final long ENOUGH = 10_000_000;

    private static Ref type(int number) {
        return Ref.of(
                Iri.of("https://example.org/type/" + (char) ('a' + number / 26) + (char) ('a' + number % 26)),
                Version.of(1, 0, 0));
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
            if (smallest.size() < 20) {
                assertThat(found.sets()).as("%s", covered).containsExactlyInAnyOrderElementsOf(smallest);
            } else {
                assertThat(smallest).as("%s", covered).containsAll(found.sets());
                assertThat(found.sets()).hasSize(20).doesNotHaveDuplicates();
            }
            several += smallest.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(100);
    }

    /** What hangs together in many small parts takes no more work than the parts. */
    @Test
    void manyNeedsAreAnsweredExactlyWhereFewHangTogether() {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        int needs = 120;
        for (int part = 0; part < needs / 3; part++) {
            for (int i = 0; i < 3; i++) {
                BitSet two = new BitSet();
                two.set(3 * part + i);
                two.set(3 * part + (i + 1) % 3);
                covered.put(type(3 * part + i), two);
            }
        }
        SmallestSets found = SetCover.of(covered, first(needs));
        assertThat(found.isExact()).isTrue();
        assertThat(found.isComplete()).isTrue();
        assertThat(found.sets()).hasSize(20).allSatisfy(set -> assertThat(set).hasSize(needs / 3 * 2));
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
