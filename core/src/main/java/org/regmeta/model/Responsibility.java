package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * Attribution of a body to a role in which it stands up for the record and what it describes.
 *
 * <p>Immutable and thread-safe. Source: DCAT 3 (qualified attribution).
 *
 * @param organisation Body or class of bodies involved at this place, referred to without a version, because
 *     competence does not hang on one edition of its description; never null
 * @param role Capacity in which a responsible body acts, such as controller under data protection law, processor or
 *     supervisory authority; never null
 */
public record Responsibility(Ref organisation, Role role) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Responsibility {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
    }
}
