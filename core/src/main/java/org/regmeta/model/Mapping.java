package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * Checkable conversion of one code list, data element or data structure into another that lays open semantic relation
 * and loss.
 *
 * <p>Immutable and thread-safe. RDF class {@code rm:Mapping}. Source: SKOS (mapping properties).
 *
 * @param header the properties that every record has; never null
 * @param source Code list, data element or data structure from which the mapping starts, in exactly one version;
 *     never null
 * @param target Code list, data element or data structure into whose values or layout the mapping leads, in exactly
 *     one version; never null
 * @param unmapped What happens to a source key for which no pair is given: reject it or keep it unchanged. When
 *     absent, all must be mapped; null where absent
 * @param codePair Assignment of one key of the source list to none, one or several keys of the target list;
 *     immutable, never null, empty where there is none
 * @param fieldPair Assignment of fields of the source structure to fields of the target structure, with
 *     transformation, declared loss and test samples; immutable, never null, empty where there is none
 */
public record Mapping(
        Header header,
        Ref source,
        Ref target,
        @Nullable Unmapped unmapped,
        List<CodePair> codePair,
        List<FieldPair> fieldPair)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Mapping {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        codePair = List.copyOf(codePair);
        fieldPair = List.copyOf(fieldPair);
    }

    @Override
    public Kind kind() {
        return Kind.MAPPING;
    }

    /**
     * Starts a Mapping.
     *
     * @return an empty builder
     */
    public static MappingBuilder builder() {
        return new MappingBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Mapping
     */
    public MappingBuilder toBuilder() {
        return new MappingBuilder(this);
    }
}
