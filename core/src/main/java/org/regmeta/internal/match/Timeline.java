package org.regmeta.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.Iri;

/**
 * Of records that refer to something, those in force on the day, and those that will be.
 *
 * @param inForce the version of each that counts on the day, by id
 * @param later of those without one, the version that will count first, by id: the one valid earliest; one in preparation without a day last; then the lowest
 * @param <R> the kind
 */
record Timeline<R extends MetadataRecord>(List<R> inForce, List<R> later) {
    private static final Comparator<Catalogue.Entry> BY_VERSION = Comparator.comparing(Catalogue.Entry::version);

    static <R extends MetadataRecord> Timeline<R> of(List<Catalogue.Entry> entries, Class<R> type, Known known) {
        Map<Iri, Catalogue.Entry> now = counting(entries, known);
        Map<Iri, Catalogue.Entry> later = new TreeMap<>();
        for (Catalogue.Entry entry : entries) {
            if (!now.containsKey(entry.id()) && isLater(entry, known.date())) {
                later.merge(entry.id(), entry, BinaryOperator.minBy(firstToCount(known.date())));
            }
        }
        return new Timeline<>(records(now, type), records(later, type));
    }

    /** Of the versions of a record that are not in force yet, the one that will count first, whether or not one is in force. */
    static <R extends MetadataRecord> Optional<R> next(List<Catalogue.Entry> versions, Class<R> type, Known known) {
        Kind kind = Kind.ofCode(type.getSimpleName());
        return versions.stream()
                .filter(entry -> entry.kind() == kind && isLater(entry, known.date()))
                .min(firstToCount(known.date()))
                .map(entry -> type.cast(entry.record()));
    }

    private static Comparator<Catalogue.Entry> firstToCount(LocalDate date) {
        return Comparator.comparing((Catalogue.Entry entry) -> {
                    @Nullable LocalDate from = from(entry.validity(), date);
                    return from == null ? LocalDate.MAX : from;
                })
                .thenComparing(BY_VERSION);
    }

    /** Of all records of a kind, those in force, by id. */
    static <R extends MetadataRecord> List<R> inForce(Class<R> type, Known known) {
        Kind kind = Kind.ofCode(type.getSimpleName());
        List<Catalogue.Entry> entries = known.catalogue().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        return records(counting(entries, known), type);
    }

    /** The highest version in force of each. */
    private static Map<Iri, Catalogue.Entry> counting(List<Catalogue.Entry> entries, Known known) {
        Map<Iri, Catalogue.Entry> now = new TreeMap<>();
        for (Catalogue.Entry entry : entries) {
            if (known.isInForce(entry)) {
                now.merge(entry.id(), entry, BinaryOperator.maxBy(BY_VERSION));
            }
        }
        return now;
    }

    private static boolean isLater(Catalogue.Entry entry, LocalDate date) {
        LifecycleStatus state = entry.state(date);
        return state != LifecycleStatus.WITHDRAWN && (state.isInPreparation() || from(entry.validity(), date) != null);
    }

    private static <R extends MetadataRecord> List<R> records(Map<Iri, Catalogue.Entry> entries, Class<R> type) {
        List<R> records = new ArrayList<>();
        entries.values().forEach(entry -> records.add(type.cast(entry.record())));
        return records;
    }

    /** From when a record counts that does not yet; null for one that is only in preparation. */
    static @Nullable LocalDate from(MetadataRecord record, LocalDate date) {
        return from(record.validity(), date);
    }

    private static @Nullable LocalDate from(@Nullable Period validity, LocalDate date) {
        @Nullable LocalDate from = Known.range(validity).from();
        return from != null && from.isAfter(date) ? from : null;
    }
}
