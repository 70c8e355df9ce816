package org.regmeta.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stretch of legal calendar days in which start and end both count; a missing bound leaves that side unlimited.
 *
 * <p>Immutable and thread-safe. Source: DCAT-AP.de 3.0.
 *
 * @param from First day of the period in German legal time, included; when absent it reaches back without limit; null
 *     where absent
 * @param to Last day of the period in German legal time, included; when absent it runs on indefinitely; null where
 *     absent
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Period {}
}
