package org.regmeta.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.regmeta.value.Area;

/**
 * Phase in the introduction of a service together with its beginning and the territories affected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rolloutState Phase that the introduction of the service has reached: planned, piloted, live or switched off;
 *     never null
 * @param since Legal day from which the stated condition has existed or, when it lies ahead, is planned; never null
 * @param area Territory for which the state of introduction holds; when absent, the whole jurisdiction of the
 *     service; immutable, never null, empty where there is none
 */
public record Rollout(RolloutState rolloutState, LocalDate since, List<Area> area) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Rollout {
        Objects.requireNonNull(rolloutState, "rolloutState");
        Objects.requireNonNull(since, "since");
        area = List.copyOf(area);
    }
}
