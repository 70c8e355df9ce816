package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Consent;
import org.regmeta.model.Intermediary;
import org.regmeta.model.Logging;
import org.regmeta.model.Preview;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * An authorisation that lets the consumer have an evidence type, and what it asks for in return. Immutable and thread-safe.
 *
 * @param authorisation the authorisation, exactly pinned
 * @param consumer the organisation or class by which the consumer is meant, as it stands there
 * @param field the fields that it names; empty for all
 * @param timeWindow for which time, or null for no limit
 * @param intermediary through whom it has to go, or null
 * @param consent what the person has to say
 * @param preview whether the person sees it first, or null where nothing is said
 * @param logging how it is logged, or null where nothing is said
 */
public record AuthorisationMatch(
        Ref authorisation,
        Ref consumer,
        List<Path> field,
        @Nullable TimeWindow timeWindow,
        @Nullable Intermediary intermediary,
        Consent consent,
        @Nullable Preview preview,
        @Nullable Logging logging) {
    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a value that must be there, the list or an item of it is null
     */
    public AuthorisationMatch {
        Objects.requireNonNull(authorisation, "authorisation");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(consent, "consent");
        field = List.copyOf(field);
    }
}
