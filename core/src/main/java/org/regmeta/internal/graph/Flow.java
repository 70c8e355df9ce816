package org.regmeta.internal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.graph.GraphEdge;
import org.regmeta.match.AuthorisationMatch;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.Match;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.ServiceMatch;
import org.regmeta.match.Verdict;
import org.regmeta.match.Way;
import org.regmeta.model.Authorisation;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * Who asks whom for a procedure: those references that match walks along, turned so that they lead from who asks to who is asked, with the fields that it found and
 * whether the way is open. Used by one thread.
 */
final class Flow {
    private final Catalogue catalogue;
    private final Match match;
    private final Map<Ref, List<GraphEdge>> leaving = new HashMap<>();
    private final Set<Ref> known;
    private final Set<Ref> nodes = new HashSet<>();
    private final Set<GraphEdge> edges = new LinkedHashSet<>();

    private Flow(Catalogue catalogue, Match match, Collection<GraphEdge> all, Set<Ref> known) {
        this.catalogue = catalogue;
        this.match = match;
        this.known = known;
        all.forEach(edge ->
                leaving.computeIfAbsent(edge.from(), ref -> new ArrayList<>()).add(edge));
    }

    static Flow of(Catalogue catalogue, Match match, Collection<GraphEdge> all, Set<Ref> known) {
        Flow flow = new Flow(catalogue, match, all, known);
        flow.draw();
        return flow;
    }

    /** The records that a match speaks of; not all of them need be in force. */
    static Set<Ref> named(Match match) {
        Set<Ref> named = new TreeSet<>();
        if (match.subject() != null) {
            named.add(match.subject());
        }
        for (EvidenceMatch evidence : match.evidence()) {
            named.add(evidence.evidenceType());
            evidence.services().forEach(service -> named.add(service.service()));
            evidence.authorisations().forEach(one -> named.add(one.authorisation()));
            evidence.obstacles().stream()
                    .map(Obstacle::record)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        }
        return named;
    }

    Set<Ref> nodes() {
        return nodes;
    }

    Set<GraphEdge> edges() {
        return edges;
    }

    private void draw() {
        @Nullable Ref subject = match.subject();
        if (subject == null || !known.contains(subject)) {
            return;
        }
        nodes.add(subject);
        from(subject, "competentAuthority").forEach(edge -> add(turned(edge), List.of(), true));
        from(subject, "requirement").forEach(edge -> add(edge, List.of(), true));
        match.requirements().forEach(this::requirement);
        match.evidence().stream()
                .filter(evidence -> nodes.contains(evidence.evidenceType()))
                .forEach(this::evidence);
    }

    private void requirement(RequirementMatch requirement) {
        for (GraphEdge edge : from(requirement.requirement(), "evidenceType")) {
            Set<Path> fields = new TreeSet<>();
            boolean open = false;
            for (NeedMatch need : requirement.needs()) {
                for (Way way : need.ways()) {
                    if (way.evidenceType().equals(edge.to())) {
                        fields.addAll(way.field());
                        open |= way.verdict() != Verdict.NOT_MET;
                    }
                }
            }
            add(edge, fields, open);
        }
    }

    private void evidence(EvidenceMatch evidence) {
        boolean isServed = false;
        List<GraphEdge> registers = from(evidence.evidenceType(), "register");
        for (ServiceMatch service : evidence.services()) {
            for (GraphEdge edge : from(service.service(), "serves")) {
                if (edge.to().equals(evidence.evidenceType())) {
                    isServed = true;
                    boolean usable = service.state().isUsable();
                    add(turned(edge), List.of(), usable);
                    registers.forEach(register -> add(between(service.service(), register), List.of(), usable));
                }
            }
        }
        for (GraphEdge register : registers) {
            if (!isServed) {
                add(register, List.of(), false);
            }
            from(register.to(), "competentAuthority").forEach(edge -> add(edge, List.of(), true));
        }
        authorisations(evidence);
    }

    private void authorisations(EvidenceMatch evidence) {
        for (AuthorisationMatch one : evidence.authorisations()) {
            authorisation(one.authorisation(), evidence, one.field(), true);
        }
        for (Obstacle obstacle : evidence.obstacles()) {
            @Nullable Ref later = obstacle.record();
            if (obstacle.reason() == Obstacle.Reason.AUTHORISED_LATER
                    && later != null
                    && record(later) instanceof Authorisation authorisation) {
                authorisation(later, evidence, authorisation.field(), false);
            }
        }
    }

    private void authorisation(Ref ref, EvidenceMatch evidence, List<Path> fields, boolean open) {
        from(ref, "consumer").forEach(edge -> add(turned(edge), List.of(), open));
        for (GraphEdge edge : from(ref, "object")) {
            add(edge, fields, open);
        }
        from(ref, "provider").forEach(edge -> add(edge, List.of(), open));
        from(ref, "intermediary").forEach(edge -> add(edge, List.of(), open));
        Set<Ref> services = new HashSet<>();
        evidence.services().forEach(service -> services.add(service.service()));
        from(ref, "dataService").stream()
                .filter(edge -> services.contains(edge.to()))
                .forEach(edge -> add(edge, List.of(), open));
    }

    private @Nullable MetadataRecord record(Ref ref) {
        List<Catalogue.Entry> entries = catalogue.entries(ref);
        return entries.isEmpty() ? null : entries.get(0).record();
    }

    private List<GraphEdge> from(Ref ref, String property) {
        return leaving.getOrDefault(ref, List.of()).stream()
                .filter(edge -> edge.property().equals(property))
                .toList();
    }

    private static GraphEdge turned(GraphEdge edge) {
        return new GraphEdge(
                edge.to(), edge.from(), edge.property(), edge.record(), edge.path(), edge.field(), edge.isOpen());
    }

    /** A service stands between the evidence type and the register from which it says it comes. */
    private static GraphEdge between(Ref service, GraphEdge register) {
        return new GraphEdge(
                service,
                register.to(),
                register.property(),
                register.record(),
                register.path(),
                List.of(),
                register.isOpen());
    }

    private void add(GraphEdge edge, Collection<Path> fields, boolean open) {
        nodes.add(edge.from());
        nodes.add(edge.to());
        edges.add(new GraphEdge(
                edge.from(), edge.to(), edge.property(), edge.record(), edge.path(), List.copyOf(fields), open));
    }
}
