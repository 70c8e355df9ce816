package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Totality of bodies determined by sort of authority, tier and territory rather than by enumeration, such as all
 * youth welfare offices in Bavaria.
 *
 * <p>Immutable and thread-safe. RDF class {@code odrl:PartyCollection}. Source: ODRL 2.2.
 *
 * @param header the properties that every record has; never null
 * @param category Sort of authority by statutory task; an organisation class takes in every body that carries one of
 *     the sorts named; immutable, never null, at least one by the standard
 * @param memberLevel Tiers of government to which the class of bodies is limited; when absent, matching bodies of
 *     every tier belong to it; immutable, never null, empty where there is none
 * @param exclude Bodies or classes that do not count as members in spite of matching traits; an excluded class shuts
 *     out its own members too; immutable, never null, empty where there is none
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record OrganisationClass(
        Header header, List<Code> category, List<Level> memberLevel, List<Ref> exclude, List<LegalBasis> legalBasis)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public OrganisationClass {
        Objects.requireNonNull(header, "header");
        category = List.copyOf(category);
        memberLevel = List.copyOf(memberLevel);
        exclude = List.copyOf(exclude);
        legalBasis = List.copyOf(legalBasis);
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION_CLASS;
    }

    /**
     * Starts an OrganisationClass.
     *
     * @return an empty builder
     */
    public static OrganisationClassBuilder builder() {
        return new OrganisationClassBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this OrganisationClass
     */
    public OrganisationClassBuilder toBuilder() {
        return new OrganisationClassBuilder(this);
    }
}
