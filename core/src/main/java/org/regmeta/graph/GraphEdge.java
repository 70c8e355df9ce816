package org.regmeta.graph;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * What ties two nodes: references of a record. In a flow it leads from who asks to who is asked, else from the record that refers to the one referred to.
 * Immutable and thread-safe.
 *
 * @param from the node where it begins, by its {@link GraphNode#record()}
 * @param to the node where it ends
 * @param property the property by which one refers to the other, such as {@code competentAuthority} or {@code responsible}
 * @param record the record that says so, exactly pinned
 * @param path the places in that record, as JSON Pointers: {@code /evidenceOption/0/evidenceType/0}; never empty
 * @param field in a flow the fields that are meant, in their order; empty where none is named
 * @param isOpen whether the way is open on the day; false only in a flow, where something stands in it
 */
public record GraphEdge(
        Ref from, Ref to, String property, Ref record, List<String> path, List<Path> field, boolean isOpen) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public GraphEdge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(record, "record");
        path = List.copyOf(path);
        field = List.copyOf(field);
    }
}
