package org.regmeta.internal.graph;

import java.util.Locale;
import java.util.stream.Collectors;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphNode.State;

/**
 * Writes a graph as a flowchart of Mermaid. Mermaid looks for directives, comments, styles and markup also inside of quoted strings, before it reads the diagram at
 * all; so that of what comes from records only letters, digits and a few marks stay, and the rest are entities. Used by one thread.
 */
public final class MermaidWriter {
    private static final String HARMLESS = " ,.-–…()/+×§";

    private final Labels labels;
    private final Numbers numbers;
    private final StringBuilder out = new StringBuilder();
    private int boxes;

    private MermaidWriter(Graph graph, Locale locale) {
        this.labels = new Labels(locale);
        this.numbers = new Numbers(graph);
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param locale the language of the reader
     * @return its text in Mermaid
     */
    public static String write(Graph graph, Locale locale) {
        return new MermaidWriter(graph, locale).text(graph);
    }

    private String text(Graph graph) {
        out.append("flowchart LR\n");
        for (Clusters.Cluster cluster : Clusters.of(graph)) {
            String indent = cluster.isBoxed() ? "    " : "  ";
            if (cluster.isBoxed()) {
                open("  ", labels.silo(cluster.silo()));
            }
            cluster.kinds().forEach((kind, nodes) -> {
                open(indent, labels.kind(kind));
                nodes.forEach(node -> node(indent + "  ", node));
                out.append(indent).append("end\n");
            });
            cluster.alone().forEach(node -> node(indent, node));
            if (cluster.isBoxed()) {
                out.append("  end\n");
            }
        }
        graph.edges().forEach(this::edge);
        boolean isDashed = graph.nodes().stream().anyMatch(MermaidWriter::isDashed);
        return out.append(isDashed ? "  classDef dashed stroke-dasharray: 5 5\n" : "")
                .toString();
    }

    private void open(String indent, String label) {
        out.append(indent).append("subgraph s").append(++boxes);
        out.append("[\"").append(escaped(label)).append("\"]\n");
    }

    private void node(String indent, GraphNode node) {
        String text = labels.lines(node).stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>"));
        out.append(indent).append(numbers.of(node.record()));
        out.append("[\"").append(text).append("\"]").append(isDashed(node) ? ":::dashed\n" : "\n");
    }

    private static boolean isDashed(GraphNode node) {
        return node.state() != State.IN_FORCE && node.state() != State.STANDARD;
    }

    private void edge(GraphEdge edge) {
        out.append("  ").append(numbers.of(edge.from()));
        out.append(edge.isOpen() ? " -->|\"" : " -.->|\"");
        out.append(escaped(labels.edge(edge))).append("\"| ");
        out.append(numbers.of(edge.to())).append('\n');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
