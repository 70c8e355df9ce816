package org.regmeta.model;

import java.util.Objects;

/**
 * Content at the crossing of a list entry and a declared additional column.
 *
 * <p>Immutable and thread-safe.
 *
 * @param columnName Technical label of a column, repeated by each of its cells and named in the header of an external
 *     file; never null
 * @param value Character string that belongs to the scheme, channel, criterion or column named beside it, in the
 *     spelling used there; never null
 */
public record Cell(String columnName, String value) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Cell {
        Objects.requireNonNull(columnName, "columnName");
        Objects.requireNonNull(value, "value");
    }
}
