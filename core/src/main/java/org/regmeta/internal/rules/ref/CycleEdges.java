package org.regmeta.internal.rules.ref;

import java.util.ArrayList;
import java.util.List;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.References;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;

/** The references that must not lead in a circle. */
final class CycleEdges {
    /**
     * A reference and the version it resolves to.
     *
     * @param path JSON pointer from the record
     * @param target where it leads
     */
    record Edge(String path, MetadataRecord target) {}

    private CycleEdges() {}

    /** The names of the properties that records of a kind have; a structure contains others by the {@code of} of its members. */
    static List<String> properties(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of("parent", "replaces", "basedOn");
            case ORGANISATION_CLASS -> List.of("exclude", "replaces", "basedOn");
            case CONCEPT -> List.of("broader", "replaces", "basedOn");
            case DATA_STRUCTURE -> List.of("of", "replaces", "basedOn");
            case PROFILE -> List.of("base", "replaces", "basedOn");
            default -> List.of("replaces", "basedOn");
        };
    }

    static List<Edge> of(MetadataRecord record, String name, Known known) {
        List<Edge> edges = new ArrayList<>();
        References.forEach(record, (path, property, ref) -> {
            if (property.name().equals(name)) {
                known.find(ref, record, MetadataRecord.class)
                        .filter(target -> target.kind() == record.kind())
                        .ifPresent(target -> edges.add(new Edge(path, target)));
            }
        });
        return edges;
    }
}
