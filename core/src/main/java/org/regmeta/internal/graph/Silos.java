package org.regmeta.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.model.Kind;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * The silo of each record. Few evidence types, services and authorisations name one, since they are made for something that does: what they lack comes from there,
 * if it is the same for all that they are made for. Used by one thread.
 */
final class Silos {
    /** By which of its own references a record of a kind says what it is made for. */
    private static final Map<Kind, String> OWN = Map.of(
            Kind.EVIDENCE_TYPE, "register",
            Kind.DATASET, "register",
            Kind.DATA_SERVICE, "serves",
            Kind.AUTHORISATION, "object");
    /** By which references of others it is said. */
    private static final Map<Kind, Set<String>> OTHERS =
            Map.of(Kind.REQUIREMENT, Set.of("requirement"), Kind.DATA_STRUCTURE, Set.of("structure", "query", "of"));

    private final Map<Ref, GraphNode> nodes;
    /** From what something is made for to what is made for it. */
    private final Map<Ref, List<Ref>> made = new HashMap<>();

    private final Map<Ref, Code> main = new HashMap<>();
    private final Set<Ref> several = new HashSet<>();
    private final Deque<Ref> changed = new ArrayDeque<>();

    private Silos(Map<Ref, GraphNode> nodes, Collection<GraphEdge> edges) {
        this.nodes = nodes;
        for (GraphEdge edge : edges) {
            if (edge.property().equals(OWN.get(kind(edge.from())))) {
                made.computeIfAbsent(edge.to(), ref -> new ArrayList<>()).add(edge.from());
            }
            if (OTHERS.getOrDefault(kind(edge.to()), Set.of()).contains(edge.property())) {
                made.computeIfAbsent(edge.from(), ref -> new ArrayList<>()).add(edge.to());
            }
        }
    }

    /** The kind of a node; what is not known is made for nothing, like a profile. */
    private Kind kind(Ref ref) {
        @Nullable GraphNode node = nodes.get(ref);
        return node == null || node.kind() == null ? Kind.PROFILE : node.kind();
    }

    /** The nodes with their silos. */
    static List<GraphNode> assign(Map<Ref, GraphNode> nodes, Collection<GraphEdge> edges) {
        Silos silos = new Silos(nodes, edges);
        silos.spread();
        List<GraphNode> assigned = new ArrayList<>();
        for (GraphNode node : nodes.values()) {
            assigned.add(new GraphNode(node.record(), node.kind(), node.title(), silos.of(node), node.state()));
        }
        return assigned;
    }

    private List<Code> of(GraphNode node) {
        @Nullable Code found = several.contains(node.record()) ? null : main.get(node.record());
        return !node.silo().isEmpty() || found == null ? node.silo() : List.of(found);
    }

    /** Each record changes twice at most, from no silo to one and from one to several, so this ends, and in whatever order with the same. */
    private void spread() {
        for (GraphNode node : nodes.values()) {
            if (!node.silo().isEmpty()) {
                main.put(node.record(), node.silo().get(0));
                changed.add(node.record());
            }
        }
        while (!changed.isEmpty()) {
            Ref from = changed.remove();
            for (Ref to : made.getOrDefault(from, List.of())) {
                @Nullable GraphNode node = nodes.get(to);
                if (node != null && node.silo().isEmpty()) {
                    hand(from, to);
                }
            }
        }
    }

    private void hand(Ref from, Ref to) {
        @Nullable Code code = main.get(from);
        if (several.contains(to) || code == null) {
            return;
        }
        @Nullable Code before = main.putIfAbsent(to, code);
        if (several.contains(from) || (before != null && !before.equals(code))) {
            several.add(to);
            changed.add(to);
        } else if (before == null) {
            changed.add(to);
        }
    }
}
