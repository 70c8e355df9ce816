package org.regmeta.model;

import java.util.List;
import java.util.Objects;

/**
 * Ordered arrangement of data elements and subgroups, side by side or as a choice; structures compose, they do not
 * inherit.
 *
 * <p>Immutable and thread-safe. RDF class {@code rm:DataStructure}. Source: FIM XDatenfelder.
 *
 * @param header the properties that every record has; never null
 * @param composition Whether the members of the group occur side by side or exactly one of them is chosen; never null
 * @param member Use of a data element or group in the structure, with a name of its own, how often it occurs and what
 *     holds only here; immutable, never null, at least one by the standard
 * @param businessRule Subject-matter condition between fields of the structure that goes beyond type and occurrence,
 *     with key and wording; immutable, never null, empty where there is none
 */
public record DataStructure(
        Header header, Composition composition, List<Member> member, List<BusinessRule> businessRule)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public DataStructure {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(composition, "composition");
        member = List.copyOf(member);
        businessRule = List.copyOf(businessRule);
    }

    @Override
    public Kind kind() {
        return Kind.DATA_STRUCTURE;
    }

    /**
     * Starts a DataStructure.
     *
     * @return an empty builder
     */
    public static DataStructureBuilder builder() {
        return new DataStructureBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this DataStructure
     */
    public DataStructureBuilder toBuilder() {
        return new DataStructureBuilder(this);
    }
}
