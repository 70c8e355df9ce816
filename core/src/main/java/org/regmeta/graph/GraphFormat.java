package org.regmeta.graph;

import java.util.Locale;
import org.regmeta.internal.graph.DotWriter;
import org.regmeta.internal.graph.GraphMlWriter;
import org.regmeta.internal.graph.MermaidWriter;

/**
 * In which notation a graph is written. Nodes are called {@code n1}, {@code n2} and so on, and whatever comes from a record is text only: no notation takes a title
 * for markup, a link or an instruction. The same graph gives the same text.
 */
public enum GraphFormat {
    /** DOT, the notation of Graphviz. */
    DOT,
    /** A flowchart of Mermaid, which Markdown pages show. */
    MERMAID,
    /** GraphML, for programs that lay out and search graphs; it has each title in full. */
    GRAPHML;

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param locale the language of the reader; German or any other
     * @return a text that ends with a line feed
     * @throws IllegalArgumentException if an edge joins what is no node of the graph
     */
    public String write(Graph graph, Locale locale) {
        return switch (this) {
            case DOT -> DotWriter.write(graph, locale);
            case MERMAID -> MermaidWriter.write(graph, locale);
            case GRAPHML -> GraphMlWriter.write(graph, locale);
        };
    }
}
