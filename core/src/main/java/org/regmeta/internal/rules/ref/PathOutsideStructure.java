package org.regmeta.internal.rules.ref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Fields;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Kind;
import org.regmeta.model.Mapping;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** A path leads to no member of the structure it speaks about, or to a field that the evidence type does not list. */
final class PathOutsideStructure extends RecordRule {
    PathOutsideStructure() {
        super("RM-REF-007");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.AUTHORISATION, Kind.EVIDENCE_TYPE, Kind.DATASET, Kind.MAPPING);
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        if (record instanceof Authorisation authorisation) {
            known.find(authorisation.object(), authorisation, MetadataRecord.class)
                    .ifPresent(object -> paths(authorisation.field(), "/field/", object, listed(object), context));
        } else if (record instanceof EvidenceType evidence) {
            paths(evidence.field(), "/field/", evidence, List.of(), context);
        } else if (record instanceof Dataset dataset) {
            for (int i = 0; i < dataset.quality().size(); i++) {
                paths(dataset.quality().get(i).field(), "/quality/" + i + "/field/", dataset, List.of(), context);
            }
        } else if (record instanceof Mapping mapping) {
            mapping(mapping, known, context);
        }
    }

    private static List<Path> listed(MetadataRecord object) {
        return object instanceof EvidenceType evidence ? evidence.field() : List.of();
    }

    private static void paths(
            List<Path> paths, String at, MetadataRecord object, List<Path> listed, RuleContext context) {
        if (paths.isEmpty()) {
            return;
        }
        @Nullable Ref structure = Reach.structureOf(object);
        Known known = Known.of(context);
        Optional<DataStructure> root = known.find(structure, object, DataStructure.class);
        if (structure == null || root.isPresent()) {
            Fields fields = root.map(known::fields).orElse(null);
            String name = structure == null ? object.id().value() : structure.toString();
            for (int i = 0; i < paths.size(); i++) {
                path(paths.get(i), at + i, fields, listed, name, context);
            }
        }
    }

    private static void mapping(Mapping mapping, Known known, RuleContext context) {
        Optional<Fields> source =
                known.find(mapping.source(), mapping, DataStructure.class).map(known::fields);
        Optional<Fields> target =
                known.find(mapping.target(), mapping, DataStructure.class).map(known::fields);
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            String at = "/fieldPair/" + i;
            String from = mapping.source().toString();
            String to = mapping.target().toString();
            source.ifPresent(fields -> pathsOf(pair.sourcePath(), at + "/sourcePath/", fields, from, context));
            target.ifPresent(fields -> pathsOf(pair.targetPath(), at + "/targetPath/", fields, to, context));
        }
    }

    private static void pathsOf(List<Path> paths, String at, Fields fields, String structure, RuleContext context) {
        for (int i = 0; i < paths.size(); i++) {
            path(paths.get(i), at + i, fields, List.of(), structure, context);
        }
    }

    private static void path(
            Path path, String at, @Nullable Fields fields, List<Path> listed, String structure, RuleContext context) {
        boolean leads = fields != null && fields.admits(path);
        boolean allowed =
                listed.isEmpty() || listed.stream().anyMatch(path::isBelowOrEqual) || isWhole(path, fields, listed);
        if (!leads || !allowed) {
            String suggestion = fields == null ? "" : Suggestion.closest(path.toString(), known(fields, listed));
            context.report(at, "path", path.toString(), "structure", structure, "suggestion", suggestion);
        }
    }

    /** A group lies within what is listed if each of its fields does. */
    private static boolean isWhole(Path path, @Nullable Fields fields, List<Path> listed) {
        return fields != null
                && fields.isComplete()
                && !fields.below(path).isEmpty()
                && fields.below(path).stream()
                        .allMatch(field -> listed.stream().anyMatch(field.path()::isBelowOrEqual));
    }

    private static List<String> known(Fields fields, List<Path> listed) {
        return fields.paths().stream()
                .filter(path -> listed.isEmpty() || listed.stream().anyMatch(path::isBelowOrEqual))
                .map(Path::toString)
                .toList();
    }
}
