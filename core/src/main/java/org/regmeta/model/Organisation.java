package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Authority, other public body or private party that takes part in register data exchange as an individual and bears
 * responsibility.
 *
 * <p>Immutable and thread-safe. RDF class {@code cv:PublicOrganisation}. Source: CPSV-AP 3.2.
 *
 * @param header the properties that every record has; never null
 * @param level Tier of government the body belongs to, from Union, Federation, Land and municipality to
 *     self-governing corporations and private parties; never null
 * @param category Sort of authority by statutory task; an organisation class takes in every body that carries one of
 *     the sorts named; immutable, never null, empty where there is none
 * @param parent Body directly above, of which this one is a part; when absent it is itself the topmost of its
 *     authority; null where absent
 * @param actsFor Bodies on whose behalf this one operates, such as a municipal IT provider for its member
 *     municipalities; responsibility stays with them; immutable, never null, empty where there is none
 * @param electronicAddress Delivery route on which the body receives messages automatically or with legal effect,
 *     with channel and recipient key; immutable, never null, empty where there is none
 */
public record Organisation(
        Header header,
        Level level,
        List<Code> category,
        @Nullable Ref parent,
        List<Ref> actsFor,
        List<ElectronicAddress> electronicAddress)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Organisation {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(level, "level");
        category = List.copyOf(category);
        actsFor = List.copyOf(actsFor);
        electronicAddress = List.copyOf(electronicAddress);
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    /**
     * Starts an Organisation.
     *
     * @return an empty builder
     */
    public static OrganisationBuilder builder() {
        return new OrganisationBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Organisation
     */
    public OrganisationBuilder toBuilder() {
        return new OrganisationBuilder(this);
    }
}
