package org.regmeta.match;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * A service of an evidence type. Immutable and thread-safe.
 *
 * @param service the service, exactly pinned
 * @param state whether it can be used in the area on the day
 * @param since since when, or from when it is planned; null where nothing is said
 */
public record ServiceMatch(
        Ref service, State state, @Nullable LocalDate since) {
    /** Whether a service can be used; the order is from best to worst. */
    public enum State {
        /** It can. */
        PRODUCTIVE,
        /** It can in a part of the area. */
        PART_OF_AREA,
        /** It can, as a pilot. */
        PILOT,
        /** It will be. */
        PLANNED,
        /** It could once. */
        RETIRED,
        /** It covers other areas. */
        ELSEWHERE;

        /**
         * Whether it can be used.
         *
         * @return true for the first three
         */
        public boolean isUsable() {
            return compareTo(PLANNED) < 0;
        }
    }

    /**
     * Checks.
     *
     * @throws NullPointerException if service or state is null
     */
    public ServiceMatch {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(state, "state");
    }
}
