package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Duration;

/**
 * Arrangement for logging transfers: provision that orders it, time of storage and visibility in the data protection
 * cockpit.
 *
 * <p>Immutable and thread-safe. Source: IDNrG § 9.
 *
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param keep Time for which log data of a transfer are stored and after which they are erased; never null
 * @param cockpit Whether the person concerned can see the transfers in the data protection cockpit; never null
 */
public record Logging(List<LegalBasis> legalBasis, Duration keep, Boolean cockpit) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Logging {
        legalBasis = List.copyOf(legalBasis);
        Objects.requireNonNull(keep, "keep");
        Objects.requireNonNull(cockpit, "cockpit");
    }
}
