package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * Sort of information, certificate or answer issued from a register, with content, maturity, query and format.
 *
 * <p>Immutable and thread-safe. RDF class {@code cccev:EvidenceType}. Source: CCCEV 2.1.
 *
 * @param header the properties that every record has; never null
 * @param register Register from whose entries the evidence stems, or of which the dataset is one holder's instance;
 *     when absent, no register stands behind it; null where absent
 * @param subjectType Sort of person or thing about which the register, evidence or procedure says something and that
 *     a query is about; immutable, never null, at least one by the standard
 * @param maturity Step in the maturity model for evidence, from not electronic (A) and structured (C) to selected
 *     fields (D1) or a mere answer (D2); never null
 * @param structure Data structure after whose layout the content is built; its member names form the paths to which
 *     field lists refer; null where absent
 * @param field Path to a field or group of the data structure to which the statement is limited; when absent it holds
 *     for all fields; immutable, never null, empty where there is none
 * @param answers Criterion that the evidence decides with yes, no or a resulting value without giving away the
 *     underlying data; immutable, never null, empty where there is none
 * @param negativeAnswer Whether a result without a hit is proof in itself, such as no entry in the register, or
 *     merely means lack of knowledge; null where absent
 * @param query Data structure of the facts a caller must hand in so that the subject is found; several structures are
 *     alternatives; immutable, never null, empty where there is none
 * @param routing Fact from which it follows which of many evidence providers is competent, compared with territory
 *     and criterion values of services; immutable, never null, empty where there is none
 * @param format Rendition in which the evidence can be obtained, by media type, language and standard kept; several
 *     may be chosen from; immutable, never null, empty where there is none
 * @param validityPeriod Span from issue during which the issuing side stands by the evidence; when absent it is not
 *     limited; null where absent
 * @param authenticationLevel Assurance level of identification that the user must have reached before the evidence is
 *     released; when absent none is demanded; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record EvidenceType(
        Header header,
        @Nullable Ref register,
        List<Code> subjectType,
        Maturity maturity,
        @Nullable Ref structure,
        List<Path> field,
        List<Ref> answers,
        @Nullable NegativeAnswer negativeAnswer,
        List<Ref> query,
        List<Routing> routing,
        List<EvidenceFormat> format,
        @Nullable Duration validityPeriod,
        @Nullable AuthenticationLevel authenticationLevel,
        List<LegalBasis> legalBasis)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public EvidenceType {
        Objects.requireNonNull(header, "header");
        subjectType = List.copyOf(subjectType);
        Objects.requireNonNull(maturity, "maturity");
        field = List.copyOf(field);
        answers = List.copyOf(answers);
        query = List.copyOf(query);
        routing = List.copyOf(routing);
        format = List.copyOf(format);
        legalBasis = List.copyOf(legalBasis);
    }

    @Override
    public Kind kind() {
        return Kind.EVIDENCE_TYPE;
    }

    /**
     * Starts an EvidenceType.
     *
     * @return an empty builder
     */
    public static EvidenceTypeBuilder builder() {
        return new EvidenceTypeBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this EvidenceType
     */
    public EvidenceTypeBuilder toBuilder() {
        return new EvidenceTypeBuilder(this);
    }
}
