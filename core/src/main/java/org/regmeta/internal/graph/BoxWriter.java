package org.regmeta.internal.graph;

import java.util.Locale;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphNode.State;

/** What notations have in common that draw nodes in boxes: their nodes in the boxes of their silos and kinds, then the edges. Used by one thread. */
abstract class BoxWriter {
    final Labels labels;
    final Numbers numbers;
    final StringBuilder out = new StringBuilder();
    private final Graph graph;
    private final String end;
    private int boxes;

    /**
     * A writer of one graph.
     *
     * @param graph the graph
     * @param locale the language of the reader
     * @param end the line that ends a box
     */
    BoxWriter(Graph graph, Locale locale, String end) {
        this.graph = graph;
        this.labels = new Labels(locale);
        this.numbers = new Numbers(graph);
        this.end = end + "\n";
    }

    /** Begins a box: its number, from 1, and its label. */
    abstract void open(String indent, int number, String label);

    abstract void node(String indent, GraphNode node);

    abstract void edge(GraphEdge edge);

    /** Writes all nodes and edges. */
    void draw() {
        for (Clusters.Cluster cluster : Clusters.of(graph)) {
            String indent = cluster.isBoxed() ? "    " : "  ";
            if (cluster.isBoxed()) {
                open("  ", ++boxes, labels.silo(cluster.silo()));
            }
            cluster.kinds().forEach((kind, nodes) -> {
                open(indent, ++boxes, labels.kind(kind));
                nodes.forEach(node -> node(indent + "  ", node));
                out.append(indent).append(end);
            });
            cluster.alone().forEach(node -> node(indent, node));
            if (cluster.isBoxed()) {
                out.append("  ").append(end);
            }
        }
        graph.edges().forEach(this::edge);
    }

    /** Whether a node is not simply there: in preparation, not in force, or missing. */
    static boolean isDashed(GraphNode node) {
        return node.state() != State.IN_FORCE && node.state() != State.STANDARD;
    }
}
