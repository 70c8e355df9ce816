package org.regmeta.internal.graph;

import java.util.HashMap;
import java.util.Map;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphNode;
import org.regmeta.value.Ref;

/** The names of nodes in a notation: {@code n1}, {@code n2} and so on in the order of the graph, whatever the records are called. Immutable. */
final class Numbers {
    private final Map<Ref, String> names = new HashMap<>();

    Numbers(Graph graph) {
        for (GraphNode node : graph.nodes()) {
            names.putIfAbsent(node.record(), "n" + (names.size() + 1));
        }
    }

    /** The name of a node. */
    String of(Ref record) {
        String name = names.get(record);
        if (name == null) {
            throw new IllegalArgumentException("an edge of a graph joins two of its nodes");
        }
        return name;
    }
}
