package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Digest;

/**
 * Account of an accompanying file with all list entries: location, media type, checksum and count.
 *
 * <p>Immutable and thread-safe. Source: OASIS Genericode 1.0, RFC 4180.
 *
 * @param file Location of the outsourced file relative to the document, as CSV after RFC 4180 or Genericode; it is
 *     never fetched from the network; never null
 * @param mediaType Registered internet media type of the file or response, without parameters and in lower case;
 *     never null
 * @param digest SHA-256 checksum over the bytes of the named file or of the DER-encoded certificate, by which a
 *     recipient establishes integrity; never null
 * @param entries Count of entries in the outsourced file, with its header line left out; never null
 */
public record ExternalEntries(String file, String mediaType, Digest digest, Long entries) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public ExternalEntries {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(entries, "entries");
    }

    /**
     * Starts an ExternalEntries.
     *
     * @return an empty builder
     */
    public static ExternalEntriesBuilder builder() {
        return new ExternalEntriesBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this ExternalEntries
     */
    public ExternalEntriesBuilder toBuilder() {
        return new ExternalEntriesBuilder(this);
    }
}
