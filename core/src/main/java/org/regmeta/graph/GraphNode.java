package org.regmeta.graph;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Kind;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * A record in a graph, or what a reference that leads nowhere names. Immutable and thread-safe.
 *
 * @param record the version of the record, exactly pinned; the reference as it was written where there is none in the catalogue
 * @param kind its kind, or null where there is none in the catalogue
 * @param title its title, or null where there is none
 * @param silo the codes of its silos, the main one first: those of its {@code domain}; where it has none, that of the register, evidence type, service or procedure
 *     that it is made for, if these agree; else empty
 * @param state what it is worth on the day
 */
public record GraphNode(
        Ref record, @Nullable Kind kind, @Nullable Text title, List<Code> silo, State state) {
    /** What a node is worth on the day. */
    public enum State {
        /** The version is in force. */
        IN_FORCE,
        /** No version is in force; this one is a draft or in review. */
        PREPARED,
        /** A reference means this version, but it is not in force. */
        NOT_IN_FORCE,
        /** It comes with the standard. */
        STANDARD,
        /** It is not in the catalogue. */
        MISSING
    }

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a value that must be there, the list or an item of it is null
     */
    public GraphNode {
        Objects.requireNonNull(record, "record");
        silo = List.copyOf(silo);
        Objects.requireNonNull(state, "state");
    }
}
