package org.regmeta.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** Which records refer to which ids: references followed backwards. Immutable. */
public final class Referrers {
    private static final PerCatalogue<Referrers> KEPT = new PerCatalogue<>();

    private final Map<Iri, List<MetadataRecord>> byTarget = new HashMap<>();

    private Referrers(Catalogue catalogue) {
        catalogue.ids().stream().sorted().forEach(id -> catalogue.versions(id).forEach(this::note));
        byTarget.values().forEach(records -> records.sort(Comparator.comparing(MetadataRecord::kind)));
    }

    private void note(MetadataRecord record) {
        Parts.forEach(record, Ref.class, (path, property, ref) -> {
            List<MetadataRecord> records = byTarget.computeIfAbsent(ref.id(), id -> new ArrayList<>(2));
            if (records.isEmpty() || records.get(records.size() - 1) != record) {
                records.add(record);
            }
        });
    }

    /**
     * The references of a catalogue.
     *
     * @param catalogue a catalogue
     * @return computed once for each catalogue
     */
    public static Referrers of(Catalogue catalogue) {
        return KEPT.get(catalogue, () -> new Referrers(catalogue));
    }

    /**
     * The records of a kind that refer to an id, with whatever version and property.
     *
     * @param id an id
     * @param type a kind
     * @param <R> the kind
     * @return in the order of their ids, of each id the highest version first
     */
    public <R extends MetadataRecord> Stream<R> to(Iri id, Class<R> type) {
        List<MetadataRecord> records = byTarget.getOrDefault(id, List.of());
        Kind kind = Kind.ofCode(type.getSimpleName());
        return records.subList(firstFrom(kind, records), records.size()).stream()
                .takeWhile(record -> record.kind() == kind)
                .map(type::cast);
    }

    /** Records are sorted by kind: where that kind begins, found by halving. */
    private static int firstFrom(Kind kind, List<MetadataRecord> records) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (records.get(middle).kind().compareTo(kind) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
