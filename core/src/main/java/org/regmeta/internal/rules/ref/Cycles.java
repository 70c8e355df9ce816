package org.regmeta.internal.rules.ref;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.PerCatalogue;
import org.regmeta.internal.table.Ints;

/**
 * The circles that references of one meaning form in a catalogue, each record on at most one of them. Whatever leads to nothing is taken away, then circles are
 * walked and taken away too; without recursion, in linear time and with a few numbers for each record, since a chain may be as long as the catalogue.
 */
final class Cycles {
    private record Key(String property, LocalDate date) {
        // written out for the same reason as in Version
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && property.equals(key.property) && date.equals(key.date);
        }

        @Override
        public int hashCode() {
            return 31 * property.hashCode() + date.hashCode();
        }
    }

    private static final PerCatalogue<Map<Key, Cycles>> KEPT = new PerCatalogue<>();
    private static final List<Integer> NONE = List.of();

    private final Map<Integer, List<Integer>> circles = new HashMap<>();

    private Cycles(Known known, String property) {
        new Walk(known, property).run();
    }

    static Cycles of(Known known, String property) {
        return KEPT.get(known.catalogue(), ConcurrentHashMap::new)
                .computeIfAbsent(new Key(property, known.date()), key -> new Cycles(known, property));
    }

    /** The numbers of the records on the circle that a record lies on, in the order of their references; empty if there is none. */
    List<Integer> around(Catalogue.Entry record) {
        return circles.getOrDefault(record.number(), NONE);
    }

    /** One search. A record is named by its number; what is not gone leads to something that is not gone. */
    private final class Walk {
        /** Where each record's references begin in {@link #targets}; one more for the end. */
        private final int[] first;

        private final Ints targets = new Ints();
        /** Where each record's referrers begin in {@link #referrers}; one more for the end. */
        private final int[] firstReferrer;

        private final int[] referrers;
        /** How many references of a record lead to something that is not gone; 0 for what is gone itself. */
        private final int[] ways;

        Walk(Known known, String property) {
            int size = known.catalogue().size();
            this.first = new int[size + 1];
            this.ways = new int[size];
            for (int record = 0; record < size; record++) {
                Catalogue.Entry entry = known.catalogue().entry(record);
                if (entry.number() == record) {
                    CycleEdges.targets(entry, property, known).forEach(target -> targets.add(target.number()));
                }
                first[record + 1] = targets.size();
                ways[record] = first[record + 1] - first[record];
            }
            this.firstReferrer = new int[size + 1];
            for (int i = 0; i < targets.size(); i++) {
                firstReferrer[targets.get(i) + 1]++;
            }
            for (int record = 0; record < size; record++) {
                firstReferrer[record + 1] += firstReferrer[record];
            }
            this.referrers = new int[targets.size()];
            int[] next = firstReferrer.clone();
            for (int record = 0; record < size; record++) {
                for (int i = first[record]; i < first[record + 1]; i++) {
                    referrers[next[targets.get(i)]++] = record;
                }
            }
        }

        void run() {
            if (targets.size() == 0) {
                return;
            }
            remove(IntStream.range(0, ways.length).filter(record -> ways[record] == 0));
            int[] cursor = first.clone();
            int[] placeOf = new int[ways.length];
            Arrays.fill(placeOf, -1);
            int[] path = new int[ways.length];
            for (int start = 0; start < ways.length; start++) {
                int length = 0;
                path[length] = start;
                placeOf[start] = length++;
                while (length > 0) {
                    int last = path[length - 1];
                    if (ways[last] == 0) {
                        placeOf[last] = -1;
                        length--;
                        continue;
                    }
                    while (ways[targets.get(cursor[last])] == 0) {
                        cursor[last]++;
                    }
                    int target = targets.get(cursor[last]);
                    if (placeOf[target] < 0) {
                        path[length] = target;
                        placeOf[target] = length++;
                    } else {
                        close(Arrays.copyOfRange(path, placeOf[target], length));
                    }
                }
            }
        }

        private void close(int[] circle) {
            List<Integer> records = Arrays.stream(circle).boxed().toList();
            records.forEach(record -> circles.put(record, records));
            Arrays.stream(circle).forEach(record -> ways[record] = 0);
            remove(Arrays.stream(circle));
        }

        /** Tells the referrers of what is gone, and theirs if it was the last they led to. */
        private void remove(IntStream gone) {
            Ints open = new Ints();
            gone.forEach(open::add);
            for (int i = 0; i < open.size(); i++) {
                int end = open.get(i);
                for (int at = firstReferrer[end]; at < firstReferrer[end + 1]; at++) {
                    int from = referrers[at];
                    if (ways[from] > 0 && --ways[from] == 0) {
                        open.add(from);
                    }
                }
            }
        }
    }
}
