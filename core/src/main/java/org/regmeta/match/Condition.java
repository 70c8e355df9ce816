package org.regmeta.match;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * On what it depends that evidence helps; whether it holds, a person decides. Immutable and thread-safe.
 *
 * @param kind what sort of condition
 * @param record the record in which it stands, exactly pinned
 * @param path its place there, as a JSON Pointer from the record
 * @param value the value that it is about (a loss, a date, a value that is served), or null where the text at the place says all
 */
public record Condition(
        Kind kind, Ref record, String path, @Nullable String value) implements Comparable<Condition> {
    private static final Comparator<Condition> ORDER = Comparator.comparing(Condition::kind)
            .thenComparing(Condition::record)
            .thenComparing(Condition::path)
            .thenComparing(condition -> String.valueOf(condition.value()));

    /** The sorts of conditions. */
    public enum Kind {
        /** The evidence option is for persons to whom its condition applies. */
        OPTION,
        /** The service serves only cases with this value. */
        SUPPORTED_VALUE,
        /** The service is a pilot. */
        PILOT,
        /** The service or authorisation covers a part of the area. */
        PART_OF_AREA,
        /** The authorisation holds for cases that its selection describes. */
        SELECTION,
        /** A mapping on the way loses something. */
        LOSS
    }

    /**
     * Checks.
     *
     * @throws NullPointerException if kind, record or path is null
     */
    public Condition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(path, "path");
    }

    @Override
    public int compareTo(Condition other) {
        return ORDER.compare(this, other);
    }
}
