package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * Pair of an exactly named record version and the detached JWS signature made over it.
 *
 * <p>Immutable and thread-safe. Source: RFC 7515.
 *
 * @param signedRecord Exactly that version of a record over whose canonical bytes the signature was made; the exact
 *     pin is mandatory; never null
 * @param jws Signature in compact JWS notation with detached payload; only the algorithms ES256, PS256 and EdDSA are
 *     admitted; never null
 */
public record Signature(Ref signedRecord, String jws) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Signature {
        Objects.requireNonNull(signedRecord, "signedRecord");
        Objects.requireNonNull(jws, "jws");
    }
}
