package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;

/**
 * Key within a named numbering system, with its edition where needed, under which foreign systems keep the same
 * thing.
 *
 * <p>Immutable and thread-safe. Source: ADMS.
 *
 * @param scheme Numbering or key system in which an identifier is formed; pattern, check digit and issuer stand in
 *     its code list; never null
 * @param value Character string that belongs to the scheme, channel, criterion or column named beside it, in the
 *     spelling used there; never null
 * @param schemeVersion Edition of the key system under which the identifier was assigned, where editions differ in
 *     what their keys mean; null where absent
 */
public record Identifier(
        Code scheme, String value, @Nullable String schemeVersion) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
    }
}
