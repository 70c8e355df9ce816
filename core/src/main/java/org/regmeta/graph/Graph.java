package org.regmeta.graph;

import java.util.List;
import java.util.Objects;

/**
 * A part of a catalogue as nodes and edges. Immutable and thread-safe; the same records in any order give the same graph.
 *
 * @param question what was asked
 * @param nodes its nodes, sorted by silo, kind and record; those without a silo come last
 * @param edges its edges, sorted by the nodes they join; each joins two of the nodes
 */
public record Graph(GraphQuestion question, List<GraphNode> nodes, List<GraphEdge> edges) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public Graph {
        Objects.requireNonNull(question, "question");
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
