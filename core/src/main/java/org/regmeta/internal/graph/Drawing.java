package org.regmeta.internal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/** Takes the part that was asked for out of all references of a catalogue. */
public final class Drawing {
    /** By these somebody merely answers for a record. */
    private static final Set<String> ANSWERING = Set.of("responsible", "approval");

    private static final Comparator<GraphNode> BY_PLACE = Comparator.comparing(
                    (GraphNode node) -> node.silo().isEmpty())
            .thenComparing(Clusters::silo)
            .thenComparing(GraphNode::kind, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(GraphNode::record);

    private final GraphQuestion question;
    private final Map<Ref, GraphNode> nodes = new HashMap<>();
    private final List<GraphEdge> edges;

    private Drawing(GraphQuestion question, Links links) {
        this.question = question;
        this.edges = links.edges();
        Silos.assign(links.nodes(), edges).forEach(node -> nodes.put(node.record(), node));
    }

    /**
     * Answers a question.
     *
     * @param catalogue the records
     * @param question the question
     * @return the graph; without nodes where there is nothing of what was asked for
     */
    public static Graph of(Catalogue catalogue, GraphQuestion question) {
        Links links = new Links(catalogue, question.date());
        if (question.part() instanceof GraphQuestion.Flow flow) {
            Match match = catalogue.match(MatchQuestion.of(flow.procedure(), question.date()));
            Flow.named(match).forEach(links::meant);
            Drawing drawing = new Drawing(question, links);
            Flow found = Flow.of(catalogue, match, drawing.edges, drawing.nodes.keySet());
            return drawing.graph(found.nodes(), found.edges());
        }
        if (question.part() instanceof GraphQuestion.Surroundings around) {
            Optional<GraphNode> middle = links.meant(around.record());
            Drawing drawing = new Drawing(question, links);
            return middle.map(node -> drawing.around(node.record(), around.depth()))
                    .orElseGet(() -> drawing.graph(Set.of(), List.of()));
        }
        Drawing drawing = new Drawing(question, links);
        if (question.part() instanceof GraphQuestion.Silo silo) {
            return drawing.silo(silo.domain());
        }
        return drawing.graph(drawing.nodes.keySet(), drawing.edges);
    }

    private Graph silo(Code domain) {
        Set<Ref> own = new HashSet<>();
        for (GraphNode node : nodes.values()) {
            if (node.silo().contains(domain)) {
                own.add(node.record());
            }
        }
        Set<Ref> shown = new HashSet<>(own);
        List<GraphEdge> kept = new ArrayList<>();
        for (GraphEdge edge : edges) {
            boolean within = own.contains(edge.from()) && own.contains(edge.to());
            boolean touching = own.contains(edge.from()) || own.contains(edge.to());
            if (within || (touching && !ANSWERING.contains(edge.property()))) {
                kept.add(edge);
                shown.add(edge.from());
                shown.add(edge.to());
            }
        }
        return graph(shown, kept);
    }

    private Graph around(Ref middle, int depth) {
        Map<Ref, List<GraphEdge>> touching = new HashMap<>();
        for (GraphEdge edge : edges) {
            touching.computeIfAbsent(edge.from(), ref -> new ArrayList<>()).add(edge);
            if (!edge.to().equals(edge.from())) {
                touching.computeIfAbsent(edge.to(), ref -> new ArrayList<>()).add(edge);
            }
        }
        Set<Ref> shown = new HashSet<>(Set.of(middle));
        Set<GraphEdge> kept = new HashSet<>();
        Set<Ref> gone = new HashSet<>();
        Set<Ref> next = Set.of(middle);
        for (int i = 0; i < depth && !next.isEmpty(); i++) {
            Set<Ref> beyond = new HashSet<>();
            for (Ref ref : next) {
                gone.add(ref);
                for (GraphEdge edge : touching.getOrDefault(ref, List.of())) {
                    Ref other = edge.from().equals(ref) ? edge.to() : edge.from();
                    kept.add(edge);
                    shown.add(other);
                    if (!ANSWERING.contains(edge.property())) {
                        beyond.add(other);
                    }
                }
            }
            beyond.removeAll(gone);
            next = beyond;
        }
        return graph(shown, kept);
    }

    private Graph graph(Set<Ref> shown, Collection<GraphEdge> kept) {
        List<GraphNode> sorted = nodes.values().stream()
                .filter(node -> shown.contains(node.record()))
                .sorted(BY_PLACE)
                .toList();
        Map<Ref, Integer> places = new LinkedHashMap<>();
        sorted.forEach(node -> places.put(node.record(), places.size()));
        List<GraphEdge> joined = kept.stream()
                .sorted(Comparator.comparing((GraphEdge edge) -> places.get(edge.from()))
                        .thenComparing(edge -> places.get(edge.to()))
                        .thenComparing(GraphEdge::property)
                        .thenComparing(GraphEdge::record))
                .toList();
        return new Graph(question, sorted, joined);
    }
}
