package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Register as an institution of law, with purpose, keeping authorities, subject and storage, regardless of how many
 * bodies keep one.
 *
 * <p>Immutable and thread-safe. RDF class {@code dcat:Catalog}. Source: IDNrG § 1 und Anlage.
 *
 * @param header the properties that every record has; never null
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param purpose Purpose for which data are collected, stored or used, as a key of the purpose hierarchy; another one
 *     that is not narrower is a change; immutable, never null, empty where there is none
 * @param competentAuthority Authorities to which the law assigns the keeping of the register or the performance of
 *     the procedure; immutable, never null, at least one by the standard
 * @param federation Whether the register is kept in one place, separately by many bodies, or decentrally with a
 *     central mirror or index; never null
 * @param subjectType Sort of person or thing about which the register, evidence or procedure says something and that
 *     a query is about; immutable, never null, at least one by the standard
 * @param subjectIdentifier Identifier that the register itself stores for its data subjects or objects; only one of
 *     these may be used by a retrieval; immutable, never null, empty where there is none
 * @param adminArea Administrative area to which the ordinance assigns the task; differing areas on both sides demand
 *     an intermediary when the identification number is used; null where absent
 * @param retention How long personal data are stored and what starts the period, in the register or after transfer at
 *     the receiving body; immutable, never null, empty where there is none
 */
public record Register(
        Header header,
        List<LegalBasis> legalBasis,
        List<Code> purpose,
        List<Ref> competentAuthority,
        Federation federation,
        List<Code> subjectType,
        List<SubjectIdentifier> subjectIdentifier,
        @Nullable Code adminArea,
        List<Retention> retention)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Register {
        Objects.requireNonNull(header, "header");
        legalBasis = List.copyOf(legalBasis);
        purpose = List.copyOf(purpose);
        competentAuthority = List.copyOf(competentAuthority);
        Objects.requireNonNull(federation, "federation");
        subjectType = List.copyOf(subjectType);
        subjectIdentifier = List.copyOf(subjectIdentifier);
        retention = List.copyOf(retention);
    }

    @Override
    public Kind kind() {
        return Kind.REGISTER;
    }

    /**
     * Starts a Register.
     *
     * @return an empty builder
     */
    public static RegisterBuilder builder() {
        return new RegisterBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Register
     */
    public RegisterBuilder toBuilder() {
        return new RegisterBuilder(this);
    }
}
