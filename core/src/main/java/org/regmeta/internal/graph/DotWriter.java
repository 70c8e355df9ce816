package org.regmeta.internal.graph;

import java.util.List;
import java.util.Locale;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphNode.State;
import org.regmeta.model.Kind;

/** Writes a graph in DOT. Every text is a quoted string, so that none of it is a label in HTML, a keyword or an attribute. Used by one thread. */
public final class DotWriter {
    private final Labels labels;
    private final Numbers numbers;
    private final StringBuilder out = new StringBuilder();
    private int clusters;

    private DotWriter(Graph graph, Locale locale) {
        this.labels = new Labels(locale);
        this.numbers = new Numbers(graph);
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param locale the language of the reader
     * @return its text in DOT
     */
    public static String write(Graph graph, Locale locale) {
        return new DotWriter(graph, locale).text(graph);
    }

    private String text(Graph graph) {
        out.append("digraph regmeta {\n");
        out.append("  graph [rankdir=LR, fontname=\"sans-serif\", color=\"#999999\"];\n");
        out.append("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (Clusters.Cluster cluster : Clusters.of(graph)) {
            String indent = cluster.isBoxed() ? "    " : "  ";
            if (cluster.isBoxed()) {
                open("  ", labels.silo(cluster.silo()));
            }
            cluster.kinds().forEach((kind, nodes) -> {
                open(indent, labels.kind(kind));
                nodes.forEach(node -> node(indent + "  ", node));
                out.append(indent).append("}\n");
            });
            cluster.alone().forEach(node -> node(indent, node));
            if (cluster.isBoxed()) {
                out.append("  }\n");
            }
        }
        graph.edges().forEach(this::edge);
        return out.append("}\n").toString();
    }

    private void open(String indent, String label) {
        out.append(indent).append("subgraph cluster_").append(++clusters).append(" {\n");
        out.append(indent).append("  label=").append(quoted(List.of(label))).append(";\n");
    }

    private void node(String indent, GraphNode node) {
        out.append(indent).append(numbers.of(node.record()));
        out.append(" [label=").append(quoted(labels.lines(node)));
        if (node.state() == State.IN_FORCE && node.kind() != null) {
            out.append(", fillcolor=\"").append(colour(node.kind())).append('"');
        } else if (node.state() != State.STANDARD) {
            out.append(", style=\"rounded,dashed\"");
        }
        out.append("];\n");
    }

    private void edge(GraphEdge edge) {
        out.append("  ").append(numbers.of(edge.from())).append(" -> ").append(numbers.of(edge.to()));
        out.append(" [label=").append(quoted(List.of(labels.edge(edge))));
        out.append(edge.isOpen() ? "];\n" : ", style=dashed];\n");
    }

    /** A light colour for each question that kinds answer: who, what, what it means, what for, whether, how. */
    static String colour(Kind kind) {
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
