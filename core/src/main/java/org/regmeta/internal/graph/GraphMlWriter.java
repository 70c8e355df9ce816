package org.regmeta.internal.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.validation.Printable;
import org.regmeta.value.Code;
import org.regmeta.value.Path;

/** Writes a graph in GraphML, with all that is known of nodes and edges as declared data. Used by one thread. */
public final class GraphMlWriter {
    /** A datum: of what, its name, and its type. */
    private record Key(String of, String name, String type) {}

    private static final List<Key> KEYS = List.of(
            new Key("node", "label", "string"),
            new Key("node", "title", "string"),
            new Key("node", "record", "string"),
            new Key("node", "kind", "string"),
            new Key("node", "silo", "string"),
            new Key("node", "state", "string"),
            new Key("edge", "label", "string"),
            new Key("edge", "property", "string"),
            new Key("edge", "record", "string"),
            new Key("edge", "path", "string"),
            new Key("edge", "field", "string"),
            new Key("edge", "open", "boolean"));

    private final Labels labels;
    private final Numbers numbers;
    private final StringBuilder out = new StringBuilder();

    private GraphMlWriter(Graph graph, Locale locale) {
        this.labels = new Labels(locale);
        this.numbers = new Numbers(graph);
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param locale the language of the reader
     * @return its text in GraphML
     */
    public static String write(Graph graph, Locale locale) {
        return new GraphMlWriter(graph, locale).text(graph);
    }

    private String text(Graph graph) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        for (Key key : KEYS) {
            out.append("  <key id=\"").append(id(key.of(), key.name()));
            out.append("\" for=\"").append(key.of());
            out.append("\" attr.name=\"").append(key.name());
            out.append("\" attr.type=\"").append(key.type()).append("\"/>\n");
        }
        out.append("  <graph id=\"g\" edgedefault=\"directed\">\n");
        graph.nodes().forEach(this::node);
        for (int i = 0; i < graph.edges().size(); i++) {
            edge(i + 1, graph.edges().get(i));
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private static String id(String of, String name) {
        return of + "." + name;
    }

    private void node(GraphNode node) {
        out.append("    <node id=\"").append(numbers.of(node.record())).append("\">\n");
        data("node", "label", String.join(" / ", labels.lines(node)));
        data("node", "title", labels.title(node));
        data("node", "record", node.record().toString());
        data("node", "kind", node.kind() == null ? "" : node.kind().code());
        data("node", "silo", node.silo().stream().map(Code::value).collect(Collectors.joining(" ")));
        data("node", "state", code(node.state()));
        out.append("    </node>\n");
    }

    private static String code(GraphNode.State state) {
        return switch (state) {
            case IN_FORCE -> "inForce";
            case PREPARED -> "prepared";
            case NOT_IN_FORCE -> "notInForce";
            case STANDARD -> "standard";
            case MISSING -> "missing";
        };
    }

    private void edge(int number, GraphEdge edge) {
        out.append("    <edge id=\"e").append(number);
        out.append("\" source=\"").append(numbers.of(edge.from()));
        out.append("\" target=\"").append(numbers.of(edge.to())).append("\">\n");
        data("edge", "label", labels.edge(edge));
        data("edge", "property", edge.property());
        data("edge", "record", edge.record().toString());
        data("edge", "path", String.join(" ", edge.path()));
        data("edge", "field", edge.field().stream().map(Path::toString).collect(Collectors.joining(" ")));
        data("edge", "open", String.valueOf(edge.isOpen()));
        out.append("    </edge>\n");
    }

    private void data(String of, String name, String value) {
        if (!value.isEmpty()) {
            out.append("      <data key=\"").append(id(of, name)).append("\">");
            out.append(escaped(value)).append("</data>\n");
        }
    }

    /** What nobody would see is written as its number, and so is the same for whoever reads the XML. What XML forbids is in no record. */
    private static String escaped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Printable.of(escaped).equals(escaped)
                ? escaped
                : escaped.codePoints().mapToObj(GraphMlWriter::visible).collect(Collectors.joining());
    }

    private static String visible(int c) {
        String text = Character.toString(c);
        return Printable.of(text).equals(text) ? text : "&#" + c + ";";
    }
}
