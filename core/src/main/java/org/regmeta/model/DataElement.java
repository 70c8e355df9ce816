package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Smallest unit of data that is meaningful in substance, with concept, datatype, value limits, link to persons and
 * need for protection, usable in any number of structures.
 *
 * <p>Immutable and thread-safe. RDF class {@code rm:DataElement}. Source: ISO/IEC 11179-3.
 *
 * @param header the properties that every record has; never null
 * @param concept Legal notion whose meaning the data element represents; elements of different silos with the same
 *     one are comparable in substance; null where absent
 * @param definition Statement in words of what a concept, data element or key means, including the thresholds of a
 *     criterion; null where absent
 * @param datatype Sort of value of the data element, which decides what restrictions are admitted and in which
 *     notation sample values are given; never null
 * @param constraint Limits that a value of the data element keeps beyond its datatype; all that are named apply at
 *     once; null where absent
 * @param codeList List of keys from whose entries a data element of datatype code takes its values; only such an
 *     element has one; null where absent
 * @param personalData Whether the field holds facts about natural persons, of special categories or on offences; on a
 *     member it overrides that of the element; never null
 * @param secrecy Statutory official or professional confidentiality under which the field content falls and which a
 *     transfer must have lifted specially; immutable, never null, empty where there is none
 * @param protection Need of field content for safeguarding, or the level of it that a service guarantees; that level
 *     must reach the highest need; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record DataElement(
        Header header,
        @Nullable Ref concept,
        @Nullable Text definition,
        Datatype datatype,
        @Nullable Constraint constraint,
        @Nullable Ref codeList,
        PersonalData personalData,
        List<Code> secrecy,
        @Nullable Protection protection,
        List<LegalBasis> legalBasis)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public DataElement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(datatype, "datatype");
        Objects.requireNonNull(personalData, "personalData");
        secrecy = List.copyOf(secrecy);
        legalBasis = List.copyOf(legalBasis);
    }

    @Override
    public Kind kind() {
        return Kind.DATA_ELEMENT;
    }

    /**
     * Starts a DataElement.
     *
     * @return an empty builder
     */
    public static DataElementBuilder builder() {
        return new DataElementBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this DataElement
     */
    public DataElementBuilder toBuilder() {
        return new DataElementBuilder(this);
    }
}
