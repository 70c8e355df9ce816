package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Iri;

/**
 * Key-value statement of a foreign vocabulary that can be nested and that RegMeta carries on without interpreting it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param property IRI of the foreign characteristic, whose meaning its issuer lays down; RegMeta itself assigns no
 *     names for it; never null
 * @param value Character string that belongs to the scheme, channel, criterion or column named beside it, in the
 *     spelling used there; null where absent
 * @param extension Foreign content unknown to the standard, as a key with a value or nested entries; it survives
 *     every change of syntax; immutable, never null, empty where there is none
 */
public record Extension(Iri property, @Nullable String value, List<Extension> extension) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Extension {
        Objects.requireNonNull(property, "property");
        extension = List.copyOf(extension);
    }
}
