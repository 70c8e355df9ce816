package org.regmeta.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.shape.RecordTree;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;

/**
 * What differs between two catalogues, which step of the version each record's change demands against the one that was made, and whom it breaks (chapter 10 of the
 * standard). The syntax of the records and their order do not matter; the same records give the same answer in the same order.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueDiff {
    /** What does not count when two records of different ids are held to be the same. */
    private static final List<String> NOT_CONTENT = List.of(
            "id",
            "version",
            "status",
            "issued",
            "modified",
            "approval",
            "basedOn",
            "replaces",
            "deprecation",
            "versionNote");

    private final List<RecordDiff> records;
    private final List<RenameCandidate> renames;
    private final List<Breakage> breakages;

    private CatalogueDiff(List<RecordDiff> records, List<RenameCandidate> renames, List<Breakage> breakages) {
        this.records = List.copyOf(records);
        this.renames = List.copyOf(renames);
        this.breakages = List.copyOf(breakages);
    }

    /**
     * Compares two catalogues.
     *
     * @param older the older one
     * @param newer the newer one
     * @param around records that are known besides and did not change; what they have of the versions in the two others does not count
     * @return what differs
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static CatalogueDiff between(Catalogue older, Catalogue newer, Catalogue around) {
        TreeSet<Iri> ids = new TreeSet<>(Comparator.comparing(Iri::value));
        ids.addAll(older.ids());
        ids.addAll(newer.ids());
        Map<Iri, Line> lines = new LinkedHashMap<>();
        List<RecordDiff> records = new ArrayList<>();
        for (Iri id : ids) {
            List<MetadataRecord> before = List.copyOf(older.versions(id));
            List<MetadataRecord> after = List.copyOf(newer.versions(id));
            List<MetadataRecord> besides = around.versions(id).stream()
                    .filter(one -> !hasVersion(before, one) && !hasVersion(after, one))
                    .toList();
            Line line = new Line(before, after, besides);
            List<RecordDiff> found = line.diffs();
            if (!found.isEmpty()) {
                lines.put(id, line);
                records.addAll(found);
            }
        }
        List<Breakage> breakages =
                lines.isEmpty() ? List.of() : new BreakageSearch(older, newer, around, records).run(lines.keySet());
        return new CatalogueDiff(records, renames(records, older, newer), breakages);
    }

    private static boolean hasVersion(List<MetadataRecord> records, MetadataRecord one) {
        return records.stream().anyMatch(other -> other.version().equals(one.version()));
    }

    /** Of ids that are on one side alone, the highest versions, paired in the order of the ids. */
    private static List<RenameCandidate> renames(List<RecordDiff> records, Catalogue older, Catalogue newer) {
        Map<String, List<MetadataRecord>> came = new HashMap<>();
        for (RecordDiff diff : records) {
            if (diff.presence() == RecordDiff.Presence.ADDED
                    && !older.contains(diff.id())
                    && isHighest(newer, diff.record())) {
                came.computeIfAbsent(content(diff.record()), content -> new ArrayList<>())
                        .add(diff.record());
            }
        }
        List<RenameCandidate> renames = new ArrayList<>();
        for (RecordDiff diff : records) {
            if (diff.presence() == RecordDiff.Presence.REMOVED
                    && !newer.contains(diff.id())
                    && isHighest(older, diff.record())) {
                List<MetadataRecord> same = came.getOrDefault(content(diff.record()), List.of());
                if (!same.isEmpty()) {
                    renames.add(new RenameCandidate(diff.record(), same.remove(0)));
                }
            }
        }
        return renames;
    }

    private static boolean isHighest(Catalogue side, MetadataRecord record) {
        return side.versions(record.id()).get(0).version().equals(record.version());
    }

    private static String content(MetadataRecord record) {
        RecordTree tree = RecordTree.of(record);
        NOT_CONTENT.forEach(name -> tree.set(name, null));
        return record.kind().code() + tree.canonical();
    }

    /**
     * What became of records: those that came, went or changed.
     *
     * @return by id, and for each id by version; immutable
     */
    public List<RecordDiff> records() {
        return records;
    }

    /**
     * Records of which one went and another came with the same content.
     *
     * @return by the id that went; immutable
     */
    public List<RenameCandidate> renames() {
        return renames;
    }

    /**
     * The records that are broken: each once for each id whose change breaks it.
     *
     * @return by the id of the cause, the nearest to it first; immutable
     */
    public List<Breakage> breakages() {
        return breakages;
    }

    /**
     * Whether nothing differs.
     *
     * @return whether there is no record that came, went or changed
     */
    public boolean isEmpty() {
        return records.isEmpty();
    }

    /**
     * The largest step that one of the changes demands.
     *
     * @return the step, {@link VersionStep#NONE} if nothing differs; never null
     */
    public VersionStep step() {
        return records.stream().map(RecordDiff::step).reduce(VersionStep.NONE, VersionStep::max);
    }

    /**
     * Leads the records of the older side along the changes: gives those of the newer side.
     *
     * @param older the records that were compared as the older side; others are handed on as they are
     * @return those that stayed, changed where they did, in their order, then those that came
     * @throws IllegalArgumentException if a record that was changed or removed is not there
     */
    public List<MetadataRecord> applyTo(Collection<? extends MetadataRecord> older) {
        Map<MetadataRecord, RecordDiff> gone = records.stream()
                .filter(diff -> diff.before() != null)
                .collect(Collectors.toMap(RecordDiff::before, Function.identity(), (one, other) -> one));
        TreeSet<String> missing = new TreeSet<>();
        gone.keySet().stream()
                .filter(record -> !older.contains(record))
                .forEach(record -> missing.add(record.id() + "@" + record.version()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("not there: " + String.join(", ", missing));
        }
        List<MetadataRecord> newer = new ArrayList<>();
        for (MetadataRecord record : older) {
            @Nullable RecordDiff diff = gone.get(record);
            if (diff == null) {
                newer.add(record);
            } else if (diff.presence() == RecordDiff.Presence.CHANGED) {
                newer.add(RecordPatch.apply(record, diff.changes()));
            }
        }
        for (RecordDiff diff : records) {
            if (diff.presence() == RecordDiff.Presence.ADDED) {
                newer.add(diff.record());
            }
        }
        return newer;
    }

    @Override
    public String toString() {
        return "CatalogueDiff of " + records.size() + " records";
    }
}
