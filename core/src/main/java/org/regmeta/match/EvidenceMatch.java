package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.regmeta.model.Maturity;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * What can be said of an evidence type for all needs of the question. Immutable and thread-safe.
 *
 * @param evidenceType the evidence type, exactly pinned
 * @param maturity its maturity
 * @param services the services that serve it, sorted by service
 * @param authorisations what lets the consumer have it for the subject of the question, sorted by authorisation
 * @param excess fields that would come without being needed by any requirement of the question, in their order
 * @param obstacles why it cannot be had, sorted; empty if it can
 * @param conditions on what it depends, sorted
 */
public record EvidenceMatch(
        Ref evidenceType,
        Maturity maturity,
        List<ServiceMatch> services,
        List<AuthorisationMatch> authorisations,
        List<Path> excess,
        List<Obstacle> obstacles,
        List<Condition> conditions) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public EvidenceMatch {
        Objects.requireNonNull(evidenceType, "evidenceType");
        Objects.requireNonNull(maturity, "maturity");
        services = List.copyOf(services);
        authorisations = List.copyOf(authorisations);
        excess = List.copyOf(excess);
        obstacles = List.copyOf(obstacles);
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether it can be had, at least under a condition.
     *
     * @return whether nothing stands in the way
     */
    public boolean isAvailable() {
        return obstacles.isEmpty();
    }
}
