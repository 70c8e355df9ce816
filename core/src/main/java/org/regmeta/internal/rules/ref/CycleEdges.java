package org.regmeta.internal.rules.ref;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Concept;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Kind;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Profile;
import org.regmeta.value.Ref;

/** The references that must not lead in a circle (section 4.5 of the standard). */
final class CycleEdges {
    /**
     * A reference and the version it resolves to.
     *
     * @param path JSON pointer from the record
     * @param target where it leads
     */
    record Edge(String path, Catalogue.Entry target) {}

    private static final String REPLACES = "replaces";
    private static final String BASED_ON = "basedOn";

    private CycleEdges() {}

    /** The names of the properties that records of a kind have; a structure contains others by the {@code of} of its members. */
    static List<String> properties(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of("parent", REPLACES, BASED_ON);
            case ORGANISATION_CLASS -> List.of("exclude", REPLACES, BASED_ON);
            case CONCEPT -> List.of("broader", REPLACES, BASED_ON);
            case DATA_STRUCTURE -> List.of("of", REPLACES, BASED_ON);
            case PROFILE -> List.of("base", REPLACES, BASED_ON);
            default -> List.of(REPLACES, BASED_ON);
        };
    }

    /** Where the references of one meaning lead from a record, without reading it. */
    static List<Catalogue.Entry> targets(Catalogue.Entry record, String property, Known known) {
        if (!properties(record.kind()).contains(property)) {
            return List.of();
        }
        return known.catalogue().references(record, property).stream()
                .flatMap(ref -> known.catalogue().find(ref, known.date(), record).stream())
                .filter(target -> target.kind() == record.kind())
                .toList();
    }

    static List<Edge> of(MetadataRecord record, String property, Known known) {
        return switch (property) {
            case REPLACES -> edges(record, "/replaces/", "", record.replaces(), known);
            case BASED_ON -> edge(record, "/basedOn", record.basedOn(), known);
            default -> ofKind(record, property, known);
        };
    }

    private static List<Edge> ofKind(MetadataRecord record, String property, Known known) {
        if (!properties(record.kind()).contains(property)) {
            return List.of();
        }
        if (record instanceof Organisation organisation) {
            return edge(record, "/parent", organisation.parent(), known);
        }
        if (record instanceof OrganisationClass bodies) {
            return edges(record, "/exclude/", "", bodies.exclude(), known);
        }
        if (record instanceof Concept concept) {
            return edges(record, "/broader/", "", concept.broader(), known);
        }
        if (record instanceof DataStructure structure) {
            List<Ref> parts = structure.member().stream().map(Member::of).toList();
            return edges(record, "/member/", "/of", parts, known);
        }
        return record instanceof Profile profile ? edge(record, "/base", profile.base(), known) : List.of();
    }

    private static List<Edge> edge(MetadataRecord record, String path, @Nullable Ref ref, Known known) {
        return ref == null
                ? List.of()
                : known.entry(ref, record)
                        .filter(target -> target.kind() == record.kind())
                        .map(target -> List.of(new Edge(path, target)))
                        .orElse(List.of());
    }

    private static List<Edge> edges(MetadataRecord record, String before, String after, List<Ref> refs, Known known) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            edges.addAll(edge(record, before + i + after, refs.get(i), known));
        }
        return edges;
    }
}
