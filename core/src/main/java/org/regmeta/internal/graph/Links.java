package org.regmeta.internal.graph;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.CodeLists;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphNode.State;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.References;
import org.regmeta.model.Kind;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * All references of a catalogue on a day: of each id the version in force, else the draft, and every version that one of these means. Not thread-safe.
 */
final class Links {
    /** Which way a record refers to another: the node and the name of the way. */
    private record Way(Ref to, String property) {}

    private final Catalogue catalogue;
    private final LocalDate date;
    private final Known known;
    private final Map<Ref, GraphNode> nodes = new HashMap<>();
    private final Map<Iri, Catalogue.Entry> chosen = new HashMap<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final Deque<Catalogue.Entry> unread = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();

    Links(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
        this.known = new Known(catalogue, date);
        catalogue.ids().forEach(this::choose);
        follow();
    }

    private void choose(Iri id) {
        List<Catalogue.Entry> versions = catalogue.entries(id);
        versions.stream()
                .filter(known::isInForce)
                .findFirst()
                .or(() -> versions.stream().filter(this::isPrepared).findFirst())
                .map(this::sole)
                .ifPresent(entry -> {
                    chosen.put(id, entry);
                    take(entry);
                });
    }

    private boolean isPrepared(Catalogue.Entry entry) {
        @Nullable LocalDate to = Known.range(entry.validity()).to();
        return entry.status().isInPreparation() && (to == null || !to.isBefore(date));
    }

    /** Where two records claim to be the same version, the same one of them in whatever order they came. */
    private Catalogue.Entry sole(Catalogue.Entry entry) {
        List<Catalogue.Entry> same = catalogue.entries(entry.ref());
        return same.size() == 1
                ? entry
                : same.stream()
                        .min(Comparator.comparing(one -> one.record().toString()))
                        .orElse(entry);
    }

    private Ref take(Catalogue.Entry entry) {
        Ref ref = entry.ref();
        if (!nodes.containsKey(ref)) {
            State state =
                    known.isInForce(entry) ? State.IN_FORCE : isPrepared(entry) ? State.PREPARED : State.NOT_IN_FORCE;
            nodes.put(
                    ref,
                    new GraphNode(
                            ref,
                            entry.kind(),
                            entry.record().title(),
                            entry.record().domain(),
                            state));
            unread.add(entry);
        }
        return ref;
    }

    private void follow() {
        while (!unread.isEmpty()) {
            Catalogue.Entry entry = unread.remove();
            Map<Way, List<String>> ways = new LinkedHashMap<>();
            References.forEach(
                    entry.record(),
                    (path, property, ref) -> ways.computeIfAbsent(
                                    new Way(target(ref, entry), name(path)), way -> new ArrayList<>())
                            .add(path));
            ways.forEach((way, paths) -> edges.add(
                    new GraphEdge(entry.ref(), way.to(), way.property(), entry.ref(), paths, List.of(), true)));
        }
    }

    /** The node that a reference means. */
    private Ref target(Ref ref, Catalogue.Entry referrer) {
        Optional<Catalogue.Entry> found = catalogue.find(ref, date, referrer).map(this::sole);
        if (found.isPresent()) {
            return take(found.get());
        }
        Catalogue.@Nullable Entry draft = chosen.get(ref.id());
        if (draft != null && ref.matches(draft.version())) {
            return take(draft);
        }
        List<Catalogue.Entry> others = catalogue.entries(ref);
        return others.isEmpty() ? absent(ref) : take(sole(others.get(0)));
    }

    private Ref absent(Ref ref) {
        nodes.computeIfAbsent(
                ref,
                key -> References.isBundled(ref.id())
                        ? bundled(ref)
                        : new GraphNode(ref, null, null, List.of(), State.MISSING));
        return ref;
    }

    private static GraphNode bundled(Ref ref) {
        String id = ref.id().value();
        String list = id.substring(id.lastIndexOf('/') + 1);
        return CodeLists.names().contains(list)
                ? new GraphNode(
                        ref,
                        Kind.CODE_LIST,
                        Text.of("de", CodeLists.title(list, "de"), "en", CodeLists.title(list, "en")),
                        List.of(),
                        State.STANDARD)
                : new GraphNode(ref, Kind.ORGANISATION, Text.of("de", "RegMeta"), List.of(), State.STANDARD);
    }

    /** The outermost property on a path that has a title: who is named as {@code responsible} is more than an {@code organisation}. */
    private String name(String path) {
        return names.computeIfAbsent(path, Links::outermost);
    }

    private static String outermost(String path) {
        String[] steps = path.split("/");
        String last = "";
        for (String step : steps) {
            if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
                last = step;
                if (!ModelTexts.way(step, Locale.GERMAN).isEmpty()) {
                    return step;
                }
            }
        }
        return last;
    }

    /** The node that is meant by what somebody asks for: the version in force, else the draft, else the highest. */
    Optional<GraphNode> meant(Ref ref) {
        Catalogue.@Nullable Entry usual = chosen.get(ref.id());
        if (usual != null && ref.matches(usual.version())) {
            return Optional.ofNullable(nodes.get(usual.ref()));
        }
        return catalogue.entries(ref).stream().findFirst().map(this::sole).map(entry -> {
            Ref taken = take(entry);
            follow();
            return nodes.get(taken);
        });
    }

    Map<Ref, GraphNode> nodes() {
        return nodes;
    }

    List<GraphEdge> edges() {
        return edges;
    }
}
