package org.regmeta.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;

/**
 * Of records that refer to something, those in force on the day, and those that will be.
 *
 * @param inForce the version of each that counts on the day, by id
 * @param later of those without one, the version that comes first afterwards or is in preparation, by id
 * @param <R> the kind
 */
record Timeline<R extends MetadataRecord>(List<R> inForce, List<R> later) {
    static <R extends MetadataRecord> Timeline<R> of(List<Catalogue.Entry> entries, Class<R> type, Known known) {
        Map<Iri, Catalogue.Entry> now = new TreeMap<>();
        Map<Iri, Catalogue.Entry> later = new TreeMap<>();
        Comparator<Catalogue.Entry> byVersion = Comparator.comparing(Catalogue.Entry::version);
        for (Catalogue.Entry entry : entries) {
            LifecycleStatus state = entry.state(known.date());
            boolean valid = Known.range(entry.validity()).covers(known.date());
            if ((state == LifecycleStatus.ACTIVE || state == LifecycleStatus.DEPRECATED) && valid) {
                now.merge(entry.id(), entry, (one, other) -> byVersion.compare(one, other) < 0 ? other : one);
            } else if (isLater(entry, state, known.date())) {
                later.merge(entry.id(), entry, (one, other) -> byVersion.compare(one, other) < 0 ? one : other);
            }
        }
        later.keySet().removeAll(now.keySet());
        return new Timeline<>(records(now, type), records(later, type));
    }

    private static boolean isLater(Catalogue.Entry entry, LifecycleStatus state, LocalDate date) {
        @Nullable
        LocalDate from = entry.validity() == null ? null : entry.validity().from();
        return state != LifecycleStatus.WITHDRAWN
                && (from != null && from.isAfter(date)
                        || state == LifecycleStatus.DRAFT
                        || state == LifecycleStatus.IN_REVIEW);
    }

    private static <R extends MetadataRecord> List<R> records(Map<Iri, Catalogue.Entry> entries, Class<R> type) {
        List<R> records = new ArrayList<>();
        entries.values().forEach(entry -> records.add(type.cast(entry.record())));
        return records;
    }

    /** From when a record counts that does not yet; null for one that is only in preparation. */
    static @Nullable LocalDate from(MetadataRecord record, LocalDate date) {
        @Nullable
        LocalDate from = record.validity() == null ? null : record.validity().from();
        return from != null && from.isAfter(date) ? from : null;
    }
}
