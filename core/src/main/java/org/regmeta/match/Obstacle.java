package org.regmeta.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * Why evidence cannot be had, or not for a need. Immutable and thread-safe.
 *
 * @param reason why
 * @param record the record that says so, exactly pinned; where it is not in the catalogue, of another kind or no longer in force, the reference to it as it stands; null
 *     where there is none that could
 * @param path the place in this record, as a JSON Pointer from the record; empty for the record as a whole
 * @param date from when it will be otherwise, where that is known; else null
 */
public record Obstacle(
        Reason reason,
        @Nullable Ref record,
        String path,
        @Nullable LocalDate date) implements Comparable<Obstacle> {
    private static final Comparator<Obstacle> ORDER = Comparator.comparing(Obstacle::reason)
            .thenComparing(obstacle -> String.valueOf(obstacle.record()))
            .thenComparing(Obstacle::path)
            .thenComparing(obstacle -> String.valueOf(obstacle.date()));

    /** Why evidence cannot be had. */
    public enum Reason {
        /**
         * No evidence type in force is known to hold the fact in this role, nor the next version of one that an option names; and no option names evidence for its role
         * that is not known.
         */
        NO_EVIDENCE,
        /** There is evidence, but no option of the requirement names it. */
        NOT_NAMED,
        /** An option for its role names evidence that is not in the catalogue, or this refers to what is not: what it holds cannot be said. */
        NOT_KNOWN,
        /** What the option names is no evidence type but a record of another kind. */
        OTHER_KIND,
        /** The evidence is on paper alone (maturity A). */
        PAPER_ONLY,
        /** It is on paper alone, and would pass through the hands of a person who must not see it. */
        WITHHELD,
        /** No service serves the evidence. */
        NO_SERVICE,
        /** No service of the evidence covers the area. */
        NOT_HERE,
        /** A service or the evidence type itself is planned, or in force from a later day; or its next version holds what the one in force does not. */
        PLANNED,
        /** The service that there was is no more; or the evidence type is no longer in force. */
        RETIRED,
        /** No application of the consumer takes the maturity or format of the evidence. */
        NOT_TAKEN,
        /** No authorisation lets the consumer have the evidence for this procedure. */
        NOT_AUTHORISED,
        /** An authorisation does, but from a later day, or it is not in force yet. */
        AUTHORISED_LATER,
        /** An authorisation does, but not for this field. */
        FIELD_NOT_AUTHORISED,
        /** An authorisation does, but for less time than is needed. */
        WINDOW_TOO_NARROW,
        /** The evidence is handed over at longer intervals than it may be old. */
        TOO_OLD
    }

    /**
     * Checks.
     *
     * @throws NullPointerException if reason or path is null
     */
    public Obstacle {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(path, "path");
    }

    /**
     * One that no record stands for.
     *
     * @param reason why
     * @return the obstacle
     */
    public static Obstacle of(Reason reason) {
        return new Obstacle(reason, null, "", null);
    }

    @Override
    public int compareTo(Obstacle other) {
        return ORDER.compare(this, other);
    }
}
