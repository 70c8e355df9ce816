package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * Public body standing between the supplying and the receiving side, with the office it exercises there.
 *
 * <p>Immutable and thread-safe. Source: IDNrG § 7 Abs. 2.
 *
 * @param organisation Body or class of bodies involved at this place, referred to without a version, because
 *     competence does not hang on one edition of its description; never null
 * @param mediation Office that the interposed body exercises: mediation body with a check, intermediary platform or
 *     clearing house; never null
 */
public record Intermediary(Ref organisation, Mediation mediation) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Intermediary {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(mediation, "mediation");
    }
}
