package org.regmeta.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Document;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * Records that are known together: the documents handed in, nothing more. It answers which version of a record a reference means on a day (section 6 of the
 * standard).
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Set<LifecycleStatus> IN_FORCE =
            Collections.unmodifiableSet(EnumSet.of(LifecycleStatus.ACTIVE, LifecycleStatus.DEPRECATED));
    private static final Set<LifecycleStatus> IN_PREPARATION =
            Collections.unmodifiableSet(EnumSet.of(LifecycleStatus.DRAFT, LifecycleStatus.IN_REVIEW));

    private final Map<Iri, List<MetadataRecord>> byId;

    private Catalogue(Map<Iri, List<MetadataRecord>> byId) {
        this.byId = byId;
    }

    /**
     * The catalogue of documents. The same record met twice counts once.
     *
     * @param documents any documents, in any order
     * @return a new catalogue
     */
    public static Catalogue of(Collection<Document> documents) {
        List<MetadataRecord> records = new ArrayList<>();
        documents.forEach(document -> records.addAll(document.record()));
        return ofRecords(records);
    }

    /**
     * The catalogue of records. The same record met twice counts once.
     *
     * @param records any records, in any order
     * @return a new catalogue
     */
    public static Catalogue ofRecords(Collection<? extends MetadataRecord> records) {
        Map<Iri, List<MetadataRecord>> byId = new LinkedHashMap<>();
        for (MetadataRecord record : records) {
            byId.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record);
        }
        Map<Iri, List<MetadataRecord>> sorted = new HashMap<>();
        byId.forEach((id, versions) -> sorted.put(
                id,
                versions.stream()
                        .distinct()
                        .sorted(Comparator.comparing(MetadataRecord::version).reversed())
                        .toList()));
        return new Catalogue(sorted);
    }

    /**
     * All ids.
     *
     * @return in no particular order
     */
    public Set<Iri> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /**
     * The versions of an id.
     *
     * @param id an id
     * @return the highest first; empty if the id is not known
     */
    public List<MetadataRecord> versions(Iri id) {
        return byId.getOrDefault(id, List.of());
    }

    /**
     * The versions that a reference admits, whatever their state and validity.
     *
     * @param ref a reference
     * @return the highest first; empty if there is none
     */
    public List<MetadataRecord> matching(Ref ref) {
        return versions(ref.id()).stream()
                .filter(record -> ref.matches(record.id(), record.version()))
                .toList();
    }

    /**
     * The record that a reference means on a day: of the matching versions that are active or deprecated and valid on the day, the highest.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @return the record, or empty if there is none
     */
    public Optional<MetadataRecord> resolve(Ref ref, LocalDate date) {
        return resolve(ref, date, false);
    }

    /**
     * The record that a reference of another record means on a day. The day is clamped into the referrer's validity; drafts may point to drafts.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @param referrer the record that refers
     * @return the record, or empty if there is none
     */
    public Optional<MetadataRecord> resolve(Ref ref, LocalDate date, MetadataRecord referrer) {
        return resolve(ref, clamp(date, referrer.validity()), IN_PREPARATION.contains(referrer.status()));
    }

    private Optional<MetadataRecord> resolve(Ref ref, LocalDate date, boolean drafts) {
        return matching(ref).stream()
                .filter(record -> counts(state(record), drafts))
                .filter(record -> covers(record.validity(), date))
                .findFirst();
    }

    /**
     * Whether a matching version would count for a referrer, apart from its validity.
     *
     * @param record a version
     * @param referrer the record that refers
     * @return whether its state admits it
     */
    public boolean counts(MetadataRecord record, MetadataRecord referrer) {
        return counts(state(record), IN_PREPARATION.contains(referrer.status()));
    }

    private static boolean counts(LifecycleStatus state, boolean drafts) {
        return IN_FORCE.contains(state) || (drafts && IN_PREPARATION.contains(state));
    }

    /**
     * The state of a version: that of the highest correction of it that is known.
     *
     * @param record a version
     * @return the state of the highest version with the same major and minor number
     */
    public LifecycleStatus state(MetadataRecord record) {
        Version version = record.version();
        return versions(record.id()).stream()
                .filter(other -> other.version().major() == version.major()
                        && other.version().minor() == version.minor())
                .findFirst()
                .map(MetadataRecord::status)
                .orElse(record.status());
    }

    private static boolean covers(@Nullable Period validity, LocalDate date) {
        return validity == null
                || ((validity.from() == null || !validity.from().isAfter(date))
                        && (validity.to() == null || !validity.to().isBefore(date)));
    }

    private static LocalDate clamp(LocalDate date, @Nullable Period validity) {
        if (validity == null) {
            return date;
        }
        if (validity.from() != null && date.isBefore(validity.from())) {
            return validity.from();
        }
        return validity.to() != null && date.isAfter(validity.to()) ? validity.to() : date;
    }
}
