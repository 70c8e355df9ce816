package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Iri;

/**
 * Published specification for messages or data in a particular edition, to which formats, applications and services
 * refer.
 *
 * <p>Immutable and thread-safe. RDF class {@code dct:Standard}. Source: DCAT-AP.de 3.0.
 *
 * @param header the properties that every record has; never null
 * @param standardVersion Edition of the standard described in its issuer's own counting, independent of the version
 *     of the record; null where absent
 * @param messageType Type of message that the standard lays down, with the key under which services name it;
 *     immutable, never null, empty where there is none
 * @param specification Location of the authoritative wording of the standard, published by its issuer; null where
 *     absent
 * @param licence Terms under which the document, dataset or standard may be passed on, as the IRI of the licence;
 *     when absent no permission is declared; null where absent
 */
public record Standard(
        Header header,
        @Nullable String standardVersion,
        List<MessageType> messageType,
        @Nullable Iri specification,
        @Nullable Iri licence)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Standard {
        Objects.requireNonNull(header, "header");
        messageType = List.copyOf(messageType);
    }

    @Override
    public Kind kind() {
        return Kind.STANDARD;
    }

    /**
     * Starts a Standard.
     *
     * @return an empty builder
     */
    public static StandardBuilder builder() {
        return new StandardBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Standard
     */
    public StandardBuilder toBuilder() {
        return new StandardBuilder(this);
    }
}
