package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * Complex of facts that a procedure has to establish, with the details needed for it and the evidence able to prove
 * it.
 *
 * <p>Immutable and thread-safe. RDF class {@code cccev:InformationRequirement}. Source: CCCEV 2.1.
 *
 * @param header the properties that every record has; never null
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param fieldUse Single fact needed for the decision, with data subject, necessity, purpose and time window; it
 *     gives the reason why a field may flow; immutable, never null, empty where there is none
 * @param evidenceOption Possible set of evidence for one role; within the role options are alternatives, chosen per
 *     person, and roles add up; immutable, never null, empty where there is none
 * @param noEvidenceReason Explanation why no evidence is demanded for the facts, or why none exists, where options
 *     are lacking; null where absent
 */
public record Requirement(
        Header header,
        List<LegalBasis> legalBasis,
        List<FieldUse> fieldUse,
        List<EvidenceOption> evidenceOption,
        @Nullable Text noEvidenceReason)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Requirement {
        Objects.requireNonNull(header, "header");
        legalBasis = List.copyOf(legalBasis);
        fieldUse = List.copyOf(fieldUse);
        evidenceOption = List.copyOf(evidenceOption);
    }

    @Override
    public Kind kind() {
        return Kind.REQUIREMENT;
    }

    /**
     * Starts a Requirement.
     *
     * @return an empty builder
     */
    public static RequirementBuilder builder() {
        return new RequirementBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Requirement
     */
    public RequirementBuilder toBuilder() {
        return new RequirementBuilder(this);
    }
}
