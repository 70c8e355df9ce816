package org.regmeta.diff;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;
import org.regmeta.value.Version;

/**
 * What became of one record: it came, it went, or it is another version or content of the same id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param presence what became of it; never null
 * @param before the record on the older side; null where it came
 * @param after the record on the newer side; null where it went
 * @param base the version with which the newer side is compared for its step: the highest lower one of the same id that anybody may rely on, on either side,
 *     or the one before where the version did not rise; null where there is none
 * @param changes what leads from {@code before} to {@code after}, or, where there is no {@code before}, from the base; immutable, never null, empty where there is
 *     nothing to compare
 * @param step the largest step that the changes demand, whoever may rely on the record; a record that comes or goes has the step of the model for whole records;
 *     never null
 * @param demanded the step from the base that the policy demands; {@link VersionStep#NONE} where there is no base; never null
 * @param made the step from the base that was made; null where there is no base or the version is lower
 * @param sufficient whether the version is high enough: the step made is at least the one demanded, and the version is higher than every older one of its major
 *     line; true where there is nothing to demand
 * @param next the lowest version that would do; null where the record went, there is no base, or
 *     the numbers of versions are used up
 */
public record RecordDiff(
        Presence presence,
        @Nullable MetadataRecord before,
        @Nullable MetadataRecord after,
        @Nullable Version base,
        List<Change> changes,
        VersionStep step,
        VersionStep demanded,
        @Nullable VersionStep made,
        boolean sufficient,
        @Nullable Version next) {

    /** What became of a record. */
    public enum Presence {
        /** It is on the newer side alone. */
        ADDED,
        /** It is on the older side alone. */
        REMOVED,
        /** It is on both sides, with another version or another content. */
        CHANGED
    }

    /**
     * Keeps its own copy of the list.
     *
     * @throws NullPointerException if presence, changes or a step is null
     * @throws IllegalArgumentException if there is neither a record before nor one after
     */
    public RecordDiff {
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(demanded, "demanded");
        changes = List.copyOf(changes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("no record");
        }
    }

    /**
     * The record by which it is called: the one after, or the one before where it went.
     *
     * @return a record, never null
     */
    public MetadataRecord record() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /**
     * The id of the record.
     *
     * @return the id, the same on both sides; never null
     */
    public Iri id() {
        return record().id();
    }

    /**
     * The kind of the record.
     *
     * @return the kind, the same on both sides; never null
     */
    public Kind kind() {
        return record().kind();
    }
}
