package org.regmeta.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.DateRange;
import org.regmeta.value.Version;

/**
 * All versions of one id, on both sides and around them, and what becomes of each.
 *
 * @param before the versions of the older side
 * @param after the versions of the newer side
 * @param around versions that are known besides
 */
record Line(List<MetadataRecord> before, List<MetadataRecord> after, List<MetadataRecord> around) {
    /** What became of the versions; nothing of those that are equal on both sides. */
    List<RecordDiff> diffs() {
        List<RecordDiff> diffs = new ArrayList<>();
        for (VersionPairing.Pair pair : VersionPairing.of(before, after)) {
            MetadataRecord old = pair.before();
            MetadataRecord now = pair.after();
            if (now == null && old != null) {
                diffs.add(removed(old));
            } else if (old == null && now != null) {
                diffs.add(added(now));
            } else if (old != null && now != null && !old.equals(now)) {
                List<Change> changes = compared(old, now);
                if (!changes.isEmpty()) {
                    diffs.add(changed(old, now, changes));
                }
            }
        }
        return diffs;
    }

    static boolean isInPreparation(MetadataRecord record) {
        return record.status().isInPreparation();
    }

    /** Whether it may still be relied on that the record is there. */
    private static boolean counts(MetadataRecord record) {
        return !isInPreparation(record) && record.status() != LifecycleStatus.WITHDRAWN;
    }

    private static RecordDiff removed(MetadataRecord old) {
        VersionStep step = counts(old) ? whole("remove") : VersionStep.NONE;
        return new RecordDiff(
                RecordDiff.Presence.REMOVED, old, null, null, List.of(), step, VersionStep.NONE, null, true, null);
    }

    private static VersionStep whole(String operation) {
        return ChangeClasses.standard().step(List.of(), "record", operation, exemption -> false);
    }

    private RecordDiff added(MetadataRecord now) {
        @Nullable MetadataRecord base = base(now);
        List<Change> changes = base == null ? List.of() : compared(base, now);
        VersionStep step = base == null ? whole("add") : RecordComparison.largest(changes);
        return judged(RecordDiff.Presence.ADDED, null, now, base, changes, step);
    }

    private RecordDiff changed(MetadataRecord old, MetadataRecord now, List<Change> changes) {
        boolean notHigher = now.version().major() == old.version().major()
                && now.version().compareTo(old.version()) <= 0
                && !isInPreparation(old);
        VersionStep step = RecordComparison.largest(changes);
        return judged(RecordDiff.Presence.CHANGED, old, now, notHigher ? old : base(now), changes, step);
    }

    private RecordDiff judged(
            RecordDiff.Presence presence,
            @Nullable MetadataRecord old,
            MetadataRecord now,
            @Nullable MetadataRecord base,
            List<Change> changes,
            VersionStep step) {
        if (base == null) {
            return new RecordDiff(presence, old, now, null, changes, step, VersionStep.NONE, null, !isBelow(now), null);
        }
        VersionStep demanded = RecordComparison.largest(base == old ? changes : compared(base, now));
        @Nullable
        VersionStep made = VersionStep.between(base.version(), now.version()).orElse(null);
        boolean sufficient = made != null && made.compareTo(demanded) >= 0 && !isBelow(now);
        @Nullable Version next = next(demanded, base.version(), now.version());
        return new RecordDiff(presence, old, now, base.version(), changes, step, demanded, made, sufficient, next);
    }

    /** The lowest version that would do: the demanded step from the base, higher than every older one of its major line; null if no number is left for it. */
    private @Nullable Version next(VersionStep demanded, Version base, Version own) {
        @Nullable Version next = demanded.after(base).orElse(null);
        for (MetadataRecord old : before) {
            Version version = old.version();
            boolean counts = !isInPreparation(old) && !version.equals(own) && !version.equals(base);
            if (counts && next != null && version.major() == next.major() && version.compareTo(next) >= 0) {
                next = demanded.max(VersionStep.PATCH).after(version).orElse(null);
            }
        }
        return next;
    }

    /** The highest lower version that anybody may rely on. */
    private @Nullable MetadataRecord base(MetadataRecord now) {
        return all().stream()
                .filter(one -> one.kind() == now.kind() && !isInPreparation(one))
                .filter(one -> one.version().compareTo(now.version()) < 0)
                .max(Comparator.comparing(MetadataRecord::version))
                .orElse(null);
    }

    /** The newer side last, so that it is asked where both sides have a version with different content. */
    private List<MetadataRecord> all() {
        List<MetadataRecord> all = new ArrayList<>(around);
        all.addAll(before);
        all.addAll(after);
        return all;
    }

    /** Whether a new version is lower than one of its major line that was there before and counted. */
    private boolean isBelow(MetadataRecord now) {
        return before.stream().noneMatch(old -> old.version().equals(now.version()))
                && before.stream()
                        .filter(old -> !isInPreparation(old))
                        .map(MetadataRecord::version)
                        .anyMatch(version ->
                                version.major() == now.version().major() && version.compareTo(now.version()) > 0);
    }

    private List<Change> compared(MetadataRecord old, MetadataRecord now) {
        return RecordComparison.of(old, now, () -> isSucceeded(old, now));
    }

    /**
     * Whether each day that the validity loses lies in that of another version that counts. A version that a higher one follows stays for the days before that one
     * begins.
     */
    private boolean isSucceeded(MetadataRecord old, MetadataRecord now) {
        List<DateRange> others = new ArrayList<>();
        Version own = now.version();
        for (List<MetadataRecord> side : List.of(after, around)) {
            side.stream()
                    .filter(one -> counts(one) && !one.version().equals(own))
                    .forEach(one -> others.add(range(one)));
        }
        @Nullable Period validity = now.validity();
        if (old.version().compareTo(own) < 0 && validity != null && validity.from() != null) {
            others.add(range(old).withTo(validity.from().minusDays(1)));
        }
        return range(old).gaps(List.of(range(now))).stream()
                .allMatch(lost -> lost.gaps(others).isEmpty());
    }

    static DateRange range(MetadataRecord record) {
        return Known.range(record.validity());
    }
}
