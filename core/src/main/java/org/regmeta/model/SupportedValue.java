package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * Value of a routing criterion at which enquiries are to be directed to this service.
 *
 * <p>Immutable and thread-safe. Source: CCCEV 2.1.
 *
 * @param by Concept of the criterion by which the competent body or fitting service is selected, such as place of
 *     residence or family name; never null
 * @param value Character string that belongs to the scheme, channel, criterion or column named beside it, in the
 *     spelling used there; never null
 */
public record SupportedValue(Ref by, String value) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public SupportedValue {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(value, "value");
    }
}
