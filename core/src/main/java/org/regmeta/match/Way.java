package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * How a need could be covered by one evidence type. Immutable and thread-safe.
 *
 * @param evidenceType the evidence type, exactly pinned
 * @param field the fields of it that hold the fact, in their order; empty where it answers the question itself
 * @param coveredBy in which way, the nearest of all fields
 * @param mapping the mapping on the way, exactly pinned, or null where none is needed
 * @param isNamed whether an evidence option of the requirement names the evidence type
 * @param authorisation the authorisations that let the consumer have the fields, exactly pinned
 * @param obstacles why not, sorted; empty if the fact can be had
 * @param conditions on what it depends, sorted
 */
public record Way(
        Ref evidenceType,
        List<Path> field,
        CoveredBy coveredBy,
        @Nullable Ref mapping,
        boolean isNamed,
        List<Ref> authorisation,
        List<Obstacle> obstacles,
        List<Condition> conditions) {
    private static final Set<Obstacle.Reason> IN_PART =
            Set.of(Obstacle.Reason.WINDOW_TOO_NARROW, Obstacle.Reason.FIELD_NOT_AUTHORISED);

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Way {
        Objects.requireNonNull(evidenceType, "evidenceType");
        Objects.requireNonNull(coveredBy, "coveredBy");
        field = List.copyOf(field);
        authorisation = List.copyOf(authorisation);
        obstacles = List.copyOf(obstacles);
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the fact can be had in this way.
     *
     * @return MET, CONDITIONAL; PARTLY if an authorisation lets the consumer have a part of the fields or of the time; else NOT_MET
     */
    public Verdict verdict() {
        if (obstacles.isEmpty()) {
            return conditions.isEmpty() ? Verdict.MET : Verdict.CONDITIONAL;
        }
        return !authorisation.isEmpty() && IN_PART.containsAll(reasons()) ? Verdict.PARTLY : Verdict.NOT_MET;
    }

    private Set<Obstacle.Reason> reasons() {
        return obstacles.stream().map(Obstacle::reason).collect(Collectors.toSet());
    }
}
