package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Meaning fixed by law or technical language, independent of how data represent it, to which elements, criteria and
 * events refer.
 *
 * <p>Immutable and thread-safe. RDF class {@code skos:Concept}. Source: SKOS, ISO/IEC 11179-3.
 *
 * @param header the properties that every record has; never null
 * @param definition Statement in words of what a concept, data element or key means, including the thresholds of a
 *     criterion; never null
 * @param broader Superordinate concept under which this one falls entirely; the relation carries on over several
 *     steps; immutable, never null, empty where there is none
 * @param related Associated concept that is neither wider nor narrower and helps in searching or telling apart;
 *     immutable, never null, empty where there is none
 * @param exactMatch IRI of a concept in a foreign vocabulary with the same meaning, which may stand in for this one
 *     in every context; immutable, never null, empty where there is none
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record Concept(
        Header header,
        Text definition,
        List<Ref> broader,
        List<Ref> related,
        List<Iri> exactMatch,
        List<LegalBasis> legalBasis)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Concept {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(definition, "definition");
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        exactMatch = List.copyOf(exactMatch);
        legalBasis = List.copyOf(legalBasis);
    }

    @Override
    public Kind kind() {
        return Kind.CONCEPT;
    }

    /**
     * Starts a Concept.
     *
     * @return an empty builder
     */
    public static ConceptBuilder builder() {
        return new ConceptBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Concept
     */
    public ConceptBuilder toBuilder() {
        return new ConceptBuilder(this);
    }
}
