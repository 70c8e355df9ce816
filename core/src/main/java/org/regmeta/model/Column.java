package org.regmeta.model;

import java.util.Objects;
import org.regmeta.value.Text;

/**
 * Declaration of an additional column by technical label and heading, before entries make use of it.
 *
 * <p>Immutable and thread-safe. Source: OASIS Genericode 1.0.
 *
 * @param columnName Technical label of a column, repeated by each of its cells and named in the header of an external
 *     file; never null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; never null
 */
public record Column(String columnName, Text title) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Column {
        Objects.requireNonNull(columnName, "columnName");
        Objects.requireNonNull(title, "title");
    }
}
