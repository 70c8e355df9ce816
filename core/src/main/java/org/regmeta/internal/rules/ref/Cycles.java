package org.regmeta.internal.rules.ref;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.PerCatalogue;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Ref;

/**
 * The circles that references of one meaning form in a catalogue, each record on at most one of them. Whatever leads to nothing is taken away, then circles are
 * walked and taken away too; without recursion and in linear time, since a chain may be as long as the catalogue.
 */
final class Cycles {
    /**
     * A circle.
     *
     * @param records in the order of their references
     * @param byId the same by id and version
     */
    record Circle(List<MetadataRecord> records, List<MetadataRecord> byId) {}

    private record Key(String property, LocalDate date) {}

    private static final PerCatalogue<Map<Key, Cycles>> KEPT = new PerCatalogue<>();

    private final Map<Ref, Circle> circles = new HashMap<>();

    private Cycles(Known known, String property) {
        new Walk(known, property).run();
    }

    static Cycles of(Known known, String property) {
        return KEPT.get(known.catalogue(), ConcurrentHashMap::new)
                .computeIfAbsent(new Key(property, known.date()), key -> new Cycles(known, property));
    }

    /** The circle that a record lies on. */
    Optional<Circle> around(MetadataRecord record) {
        return Optional.ofNullable(circles.get(exact(record)));
    }

    private static Ref exact(MetadataRecord record) {
        return Ref.of(record.id(), record.version());
    }

    /** One search; what is left in {@code next} leads to something that is left. */
    private final class Walk {
        private final Map<Ref, MetadataRecord> records = new HashMap<>();
        private final Map<Ref, List<Ref>> next = new TreeMap<>();
        private final Map<Ref, List<Ref>> before = new HashMap<>();
        private final Map<Ref, Integer> ways = new HashMap<>();

        Walk(Known known, String property) {
            known.catalogue()
                    .ids()
                    .forEach(id -> known.catalogue().versions(id).forEach(record -> note(record, property, known)));
        }

        private void note(MetadataRecord record, String property, Known known) {
            List<Ref> targets = CycleEdges.of(record, property, known).stream()
                    .map(edge -> exact(edge.target()))
                    .toList();
            if (!targets.isEmpty()) {
                Ref from = exact(record);
                records.put(from, record);
                next.put(from, targets);
                ways.put(from, targets.size());
                targets.forEach(to ->
                        before.computeIfAbsent(to, ref -> new ArrayList<>()).add(from));
            }
        }

        void run() {
            remove(before.keySet().stream()
                    .filter(ref -> !next.containsKey(ref))
                    .toList());
            List<Ref> path = new ArrayList<>();
            Set<Ref> onPath = new HashSet<>();
            for (Ref start : List.copyOf(next.keySet())) {
                path.add(start);
                onPath.add(start);
                while (!path.isEmpty()) {
                    Ref last = path.get(path.size() - 1);
                    Optional<Ref> target = next.getOrDefault(last, List.of()).stream()
                            .filter(next::containsKey)
                            .findFirst();
                    if (target.isEmpty()) {
                        path.remove(path.size() - 1);
                        onPath.remove(last);
                    } else if (onPath.add(target.get())) {
                        path.add(target.get());
                    } else {
                        List<Ref> circle = List.copyOf(path.subList(path.lastIndexOf(target.get()), path.size()));
                        keep(circle);
                        remove(circle);
                    }
                }
            }
        }

        private void remove(List<Ref> gone) {
            Deque<Ref> ends = new ArrayDeque<>(gone);
            while (!ends.isEmpty()) {
                Ref end = ends.remove();
                next.remove(end);
                for (Ref from : before.getOrDefault(end, List.of())) {
                    if (ways.merge(from, -1, Integer::sum) == 0 && next.containsKey(from)) {
                        ends.add(from);
                    }
                }
            }
        }

        private void keep(List<Ref> refs) {
            List<MetadataRecord> inOrder = new ArrayList<>();
            for (Ref ref : refs) {
                Optional.ofNullable(records.get(ref)).ifPresent(inOrder::add);
            }
            Circle circle = new Circle(
                    inOrder,
                    inOrder.stream().sorted(Comparator.comparing(Cycles::exact)).toList());
            refs.forEach(ref -> circles.put(ref, circle));
        }
    }
}
