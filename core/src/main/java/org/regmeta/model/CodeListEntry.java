package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * One key of the list with label, meaning, period of application, key above it and values of the additional columns.
 *
 * <p>Immutable and thread-safe. Source: SKOS.
 *
 * @param code Key under which the entry stands in data; within one version of the list it occurs only once; never
 *     null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; never null
 * @param definition Statement in words of what a concept, data element or key means, including the thresholds of a
 *     criterion; null where absent
 * @param validity Legal days, both included, on which the record, legal basis, entry or certificate applies; when
 *     absent, application is open on both ends; null where absent
 * @param parentCode Key of the entry above it in the same list; when absent, the entry stands on the top level; null
 *     where absent
 * @param cell Value of an entry in an additional column; where the entry has no value there, it is left out
 *     altogether; immutable, never null, empty where there is none
 */
public record CodeListEntry(
        String code,
        Text title,
        @Nullable Text definition,
        @Nullable Period validity,
        @Nullable String parentCode,
        List<Cell> cell) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public CodeListEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        cell = List.copyOf(cell);
    }

    /**
     * Starts a CodeListEntry.
     *
     * @return an empty builder
     */
    public static CodeListEntryBuilder builder() {
        return new CodeListEntryBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this CodeListEntry
     */
    public CodeListEntryBuilder toBuilder() {
        return new CodeListEntryBuilder(this);
    }
}
