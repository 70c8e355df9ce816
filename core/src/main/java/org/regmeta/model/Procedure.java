package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Task of public administration with an outcome of its own, supervision and statistics included, for which evidence
 * is demanded and data retrieved.
 *
 * <p>Immutable and thread-safe. RDF class {@code cpsv:PublicService}. Source: CPSV-AP 3.2, OZG § 2.
 *
 * @param header the properties that every record has; never null
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param adminArea Administrative area to which the ordinance assigns the task; differing areas on both sides demand
 *     an intermediary when the identification number is used; null where absent
 * @param subjectType Sort of person or thing about which the register, evidence or procedure says something and that
 *     a query is about; immutable, never null, empty where there is none
 * @param requirement Requirement for evidence that is checked in the procedure; each concerns one complex of facts;
 *     immutable, never null, empty where there is none
 * @param competentAuthority Authorities to which the law assigns the keeping of the register or the performance of
 *     the procedure; immutable, never null, empty where there is none
 * @param produces Type of evidence that comes into being as the outcome of the procedure and is available to other
 *     ones; immutable, never null, empty where there is none
 */
public record Procedure(
        Header header,
        List<LegalBasis> legalBasis,
        @Nullable Code adminArea,
        List<Code> subjectType,
        List<Ref> requirement,
        List<Ref> competentAuthority,
        List<Ref> produces)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Procedure {
        Objects.requireNonNull(header, "header");
        legalBasis = List.copyOf(legalBasis);
        subjectType = List.copyOf(subjectType);
        requirement = List.copyOf(requirement);
        competentAuthority = List.copyOf(competentAuthority);
        produces = List.copyOf(produces);
    }

    @Override
    public Kind kind() {
        return Kind.PROCEDURE;
    }

    /**
     * Starts a Procedure.
     *
     * @return an empty builder
     */
    public static ProcedureBuilder builder() {
        return new ProcedureBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Procedure
     */
    public ProcedureBuilder toBuilder() {
        return new ProcedureBuilder(this);
    }
}
