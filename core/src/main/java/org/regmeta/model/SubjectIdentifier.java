package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Code;

/**
 * Identifier stored in the register, with its numbering system, the subjects it denotes and the provision that
 * permits storing it.
 *
 * <p>Immutable and thread-safe. Source: IDNrG § 2.
 *
 * @param scheme Numbering or key system in which an identifier is formed; pattern, check digit and issuer stand in
 *     its code list; never null
 * @param subjectType Sort of person or thing about which the register, evidence or procedure says something and that
 *     a query is about; immutable, never null, at least one by the standard
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record SubjectIdentifier(Code scheme, List<Code> subjectType, List<LegalBasis> legalBasis) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public SubjectIdentifier {
        Objects.requireNonNull(scheme, "scheme");
        subjectType = List.copyOf(subjectType);
        legalBasis = List.copyOf(legalBasis);
    }
}
