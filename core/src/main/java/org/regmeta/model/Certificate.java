package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Digest;

/**
 * Fingerprint of a public X.509 certificate with its employment and lifetime.
 *
 * <p>Immutable and thread-safe. Source: RFC 5280.
 *
 * @param certificateUse What the certificate is employed for: identifying a server or client, checking signatures or
 *     encrypting content; never null
 * @param digest SHA-256 checksum over the bytes of the named file or of the DER-encoded certificate, by which a
 *     recipient establishes integrity; never null
 * @param validity Legal days, both included, on which the record, legal basis, entry or certificate applies; when
 *     absent, application is open on both ends; null where absent
 */
public record Certificate(
        Code certificateUse, Digest digest, @Nullable Period validity) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Certificate {
        Objects.requireNonNull(certificateUse, "certificateUse");
        Objects.requireNonNull(digest, "digest");
    }
}
