package org.regmeta.internal.graph;

import java.util.Locale;
import java.util.stream.Collectors;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;

/**
 * Writes a graph as a flowchart of Mermaid. Mermaid looks for directives, comments, styles and markup also inside of quoted strings, before it reads the diagram at
 * all; so that of what comes from records only letters, digits and a few marks stay, and the rest are entities. Used by one thread.
 */
public final class MermaidWriter extends BoxWriter {
    private static final String HARMLESS = " ,.-–…()/+×§";

    private MermaidWriter(Graph graph, Locale locale) {
        super(graph, locale, "end");
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
        draw();
        boolean isDashed = graph.nodes().stream().anyMatch(MermaidWriter::isDashed);
        return out.append(isDashed ? "  classDef dashed stroke-dasharray: 5 5\n" : "")
                .toString();
    }

    @Override
    void open(String indent, int number, String label) {
        out.append(indent).append("subgraph s").append(number);
        out.append("[\"").append(escaped(label)).append("\"]\n");
    }

    @Override
    void node(String indent, GraphNode node) {
        String text = labels.lines(node).stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>"));
        out.append(indent).append(numbers.of(node.record()));
        out.append("[\"").append(text).append("\"]").append(isDashed(node) ? ":::dashed\n" : "\n");
    }

    @Override
    void edge(GraphEdge edge) {
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
