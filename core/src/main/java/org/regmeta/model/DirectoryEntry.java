package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;

/**
 * Place of an access point in a service registry, determined by registry, key of the body and mark of the service.
 *
 * <p>Immutable and thread-safe.
 *
 * @param directoryName Service registry in which the lookup is made, such as DVDV, the one of the European once-only
 *     system or of the EESSI institutions; never null
 * @param organisationKey Key under which the body is entered in the service registry, including its prefix; never
 *     null
 * @param serviceName Mark of one particular service under the body's directory entry; when absent, the entry as a
 *     whole is meant; null where absent
 */
public record DirectoryEntry(
        Code directoryName,
        String organisationKey,
        @Nullable String serviceName) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public DirectoryEntry {
        Objects.requireNonNull(directoryName, "directoryName");
        Objects.requireNonNull(organisationKey, "organisationKey");
    }
}
