package org.regmeta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.diff.RecordDiff;
import org.regmeta.diff.VersionStep;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Version;

/** The lowest version that a record needs, measured against the last state of its id. */
final class NextVersion {
    private final List<MetadataRecord> last;
    private final List<MetadataRecord> beside;

    /**
     * What is known of the id.
     *
     * @param last the versions of the last state
     * @param beside the other versions that stand beside the record
     */
    NextVersion(List<MetadataRecord> last, List<MetadataRecord> beside) {
        this.last = List.copyOf(last);
        this.beside = List.copyOf(beside);
    }

    /**
     * The version that a record needs.
     *
     * @param record the record as it shall be, with the version that it has now
     * @return that version if it will do, else the lowest one that will; empty if no number is left for it
     */
    Optional<Version> of(MetadataRecord record) {
        List<MetadataRecord> older = new ArrayList<>(last);
        beside.stream().filter(one -> !hasVersion(last, one.version())).forEach(older::add);
        List<MetadataRecord> newer = new ArrayList<>(beside);
        newer.add(record);
        @Nullable
        RecordDiff found = Catalogue.diff(Catalogue.ofRecords(older), Catalogue.ofRecords(newer)).records().stream()
                .filter(diff -> record.equals(diff.after()))
                .findFirst()
                .orElse(null);
        Version own = record.version();
        if (found == null || (found.sufficient() && !hasVersion(last, own))) {
            return Optional.of(own);
        }
        Optional<Version> next = Optional.of(found.next() == null ? own : found.next());
        while (next.isPresent() && isTaken(older, next.get())) {
            next = VersionStep.PATCH.after(next.get());
        }
        return next;
    }

    private static boolean hasVersion(List<MetadataRecord> records, Version version) {
        return records.stream().anyMatch(one -> one.version().equals(version));
    }

    /** Whether a version of the major line is as high. */
    private static boolean isTaken(List<MetadataRecord> records, Version version) {
        return records.stream()
                .map(MetadataRecord::version)
                .anyMatch(other -> other.major() == version.major() && other.compareTo(version) >= 0);
    }
}
