package org.regmeta.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.model.Kind;

/** The nodes of a graph in boxes: one for each silo and, but in a flow, in it one for each kind of which there are several. Immutable. */
final class Clusters {
    private static final int SEVERAL = 2;

    /**
     * A box.
     *
     * @param silo the code of the silo; empty for none
     * @param isBoxed whether it has a box at all: not where nothing in the graph has a silo
     * @param kinds the kinds that have a box of their own
     * @param alone the other nodes
     */
    record Cluster(String silo, boolean isBoxed, Map<Kind, List<GraphNode>> kinds, List<GraphNode> alone) {}

    private Clusters() {}

    /** Their boxes, in the order of the nodes. */
    static List<Cluster> of(Graph graph) {
        Map<String, List<GraphNode>> bySilo = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            bySilo.computeIfAbsent(silo(node), code -> new ArrayList<>()).add(node);
        }
        boolean isFlow = graph.question().part() instanceof GraphQuestion.Flow;
        List<Cluster> clusters = new ArrayList<>();
        boolean isBoxed = !bySilo.keySet().equals(Set.of(""));
        bySilo.forEach((silo, nodes) -> clusters.add(cluster(silo, isBoxed, nodes, isFlow)));
        return clusters;
    }

    /** The code of the main silo of a node; empty for none. */
    static String silo(GraphNode node) {
        return node.silo().isEmpty() ? "" : node.silo().get(0).value();
    }

    private static Cluster cluster(String silo, boolean isBoxed, List<GraphNode> nodes, boolean isFlow) {
        Map<Kind, List<GraphNode>> kinds = new LinkedHashMap<>();
        List<GraphNode> alone = new ArrayList<>();
        for (GraphNode node : nodes) {
            @Nullable Kind kind = node.kind();
            if (kind == null || isFlow) {
                alone.add(node);
            } else {
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(node);
            }
        }
        kinds.values().removeIf(several -> several.size() < SEVERAL && alone.addAll(several));
        return new Cluster(silo, isBoxed, kinds, alone);
    }
}
