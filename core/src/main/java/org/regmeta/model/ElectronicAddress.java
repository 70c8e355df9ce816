package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;

/**
 * Recipient key of a body in a delivery channel, optionally narrowed to one of its services.
 *
 * <p>Immutable and thread-safe.
 *
 * @param channel Directory or transmission system within which the recipient key is valid, such as DVDV, OSCI, EGVP
 *     or Leitweg-ID; never null
 * @param value Character string that belongs to the scheme, channel, criterion or column named beside it, in the
 *     spelling used there; never null
 * @param serviceName Mark of one particular service under the body's directory entry; when absent, the entry as a
 *     whole is meant; null where absent
 */
public record ElectronicAddress(
        Code channel, String value, @Nullable String serviceName) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public ElectronicAddress {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(value, "value");
    }
}
