package org.regmeta.internal.graph;

import java.util.List;
import java.util.Locale;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphNode.State;
import org.regmeta.model.Kind;

/** Writes a graph in DOT. Every text is a quoted string, so that none of it is a label in HTML, a keyword or an attribute. Used by one thread. */
public final class DotWriter extends BoxWriter {
    private DotWriter(Graph graph, Locale locale) {
        super(graph, locale, "}");
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param locale the language of the reader
     * @return its text in DOT
     */
    public static String write(Graph graph, Locale locale) {
        return new DotWriter(graph, locale).text();
    }

    private String text() {
        out.append("digraph regmeta {\n");
        out.append("  graph [rankdir=LR, newrank=true, fontname=\"sans-serif\", color=\"#999999\"];\n");
        out.append("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        draw();
        return out.append("}\n").toString();
    }

    @Override
    void open(String indent, int number, String label) {
        out.append(indent).append("subgraph cluster_").append(number).append(" {\n");
        out.append(indent).append("  label=").append(quoted(List.of(label))).append(";\n");
    }

    @Override
    void node(String indent, GraphNode node) {
        out.append(indent).append(numbers.of(node.record()));
        out.append(" [label=").append(quoted(labels.lines(node)));
        if (isDashed(node)) {
            out.append(", style=\"rounded,dashed\"");
        } else if (node.state() == State.IN_FORCE && node.kind() != null) {
            out.append(", fillcolor=\"").append(colour(node.kind())).append('"');
        }
        out.append("];\n");
    }

    @Override
    void edge(GraphEdge edge) {
        out.append("  ").append(numbers.of(edge.from())).append(" -> ").append(numbers.of(edge.to()));
        out.append(" [label=").append(quoted(List.of(labels.edge(edge))));
        out.append(edge.isOpen() ? "];\n" : ", style=dashed];\n");
    }

    /** A light colour for each question that kinds answer: who, what, what it means, what for, whether, how. */
    private static String colour(Kind kind) {
        return switch (kind) {
            case ORGANISATION, ORGANISATION_CLASS, APPLICATION -> "#fff2cc";
            case REGISTER, DATASET, DATA_STRUCTURE, DATA_ELEMENT -> "#d9ead3";
            case CONCEPT, CODE_LIST, MAPPING -> "#eeeeee";
            case PROCEDURE, REQUIREMENT, EVIDENCE_TYPE -> "#dae8fc";
            case AUTHORISATION -> "#f8cecc";
            case DATA_SERVICE, STANDARD -> "#e1d5e7";
            case PROFILE -> "#ffffff";
        };
    }

    /** In quotes; a backslash would begin an escape, an ampersand an entity. */
    private static String quoted(List<String> lines) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < lines.size(); i++) {
            quoted.append(i == 0 ? "" : "\\n")
                    .append(lines.get(i)
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("&", "&amp;"));
        }
        return quoted.append('"').toString();
    }
}
