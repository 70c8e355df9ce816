package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Text;

/**
 * Rule in words with a citable label that relates the values of several fields to each other.
 *
 * <p>Immutable and thread-safe. Source: FIM XDatenfelder.
 *
 * @param key Short label by which a business rule or message type is cited unambiguously within its record; never
 *     null
 * @param text Authoritative wording of a provision or business rule, which people read and tools pass on unchanged;
 *     never null
 */
public record BusinessRule(String key, Text text) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public BusinessRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }
}
