package org.regmeta.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * Details of a record's phasing out: since when announced, until when still usable, what users take instead.
 *
 * <p>Immutable and thread-safe.
 *
 * @param since Legal day from which the stated condition has existed or, when it lies ahead, is planned; never null
 * @param removeAfter Last day on which a deprecated record may still be used; when absent no end has been fixed; null
 *     where absent
 * @param note Free remark to readers on exactly the statement beside which it stands; it does not change its meaning
 *     for tools; null where absent
 */
public record Deprecation(
        LocalDate since,
        @Nullable LocalDate removeAfter,
        @Nullable Text note) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Deprecation {
        Objects.requireNonNull(since, "since");
    }
}
