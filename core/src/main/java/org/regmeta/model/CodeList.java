package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Iri;

/**
 * Versioned enumeration of admitted keys with their meanings, embedded or in a secured file.
 *
 * <p>Immutable and thread-safe. RDF class {@code skos:ConceptScheme}. Source: OASIS Genericode 1.0.
 *
 * @param header the properties that every record has; never null
 * @param canonicalUri Version-independent identifier under which the code list is kept by its issuer, for instance in
 *     the XRepository; null where absent
 * @param listVersion Edition label of the code list in its issuer's own counting, independent of the version of the
 *     record; null where absent
 * @param column Additional column of the code list besides key and label, whose values the entries carry in their
 *     cells; immutable, never null, empty where there is none
 * @param entry Row of the code list that gives a key its label, meaning and period of application; immutable, never
 *     null, empty where there is none
 * @param external Placement of all entries of a large code list in an accompanying file, secured by checksum and
 *     count; it takes the place of embedded entries; null where absent
 */
public record CodeList(
        Header header,
        @Nullable Iri canonicalUri,
        @Nullable String listVersion,
        List<Column> column,
        List<CodeListEntry> entry,
        @Nullable ExternalEntries external)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public CodeList {
        Objects.requireNonNull(header, "header");
        column = List.copyOf(column);
        entry = List.copyOf(entry);
    }

    @Override
    public Kind kind() {
        return Kind.CODE_LIST;
    }

    /**
     * Starts a CodeList.
     *
     * @return an empty builder
     */
    public static CodeListBuilder builder() {
        return new CodeListBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this CodeList
     */
    public CodeListBuilder toBuilder() {
        return new CodeListBuilder(this);
    }
}
