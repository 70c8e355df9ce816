package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.regmeta.catalogue.Field;
import org.regmeta.catalogue.Fields;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.CodePair;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.Relation;
import org.regmeta.value.Iri;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** Where mappings lead from a field (section 12.3 of the standard). Only mappings in force on the day count. Thread-safe once made. */
final class Mappings {
    /** A data element to which a field leads. */
    record Target(DataElement element, Offer.By by) {}

    private final Map<Iri, List<Mapping>> bySource = new HashMap<>();
    private final Map<Iri, List<DataElement>> byCodeList = new HashMap<>();
    private final Map<Ref, Optional<Fields>> structures = new ConcurrentHashMap<>();

    private Mappings() {}

    /** Those in force. Elements are looked at only if there is one. */
    static Mappings of(Known known) {
        Mappings mappings = new Mappings();
        for (Mapping mapping : Timeline.inForce(Mapping.class, known)) {
            mappings.bySource
                    .computeIfAbsent(mapping.source().id(), id -> new ArrayList<>())
                    .add(mapping);
        }
        if (!mappings.bySource.isEmpty()) {
            for (DataElement element : Timeline.inForce(DataElement.class, known)) {
                if (element.codeList() != null) {
                    mappings.byCodeList
                            .computeIfAbsent(element.codeList().id(), id -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        return mappings;
    }

    List<Target> from(Field field, Known known) {
        if (bySource.isEmpty()) {
            return List.of();
        }
        List<Target> targets = new ArrayList<>();
        DataElement element = field.element();
        of(element.id()).stream()
                .filter(mapping -> mapping.source().matches(element.id(), element.version()))
                .forEach(mapping -> whole(mapping, targets, known));
        if (element.codeList() != null) {
            of(element.codeList().id()).forEach(mapping -> codes(mapping, element, targets));
        }
        for (int depth = 0; depth < field.groups().size(); depth++) {
            DataStructure group = field.groups().get(depth);
            int steps = depth;
            of(group.id()).stream()
                    .filter(mapping -> mapping.source().matches(group.id(), group.version()))
                    .forEach(mapping -> parts(mapping, without(field.path(), steps), targets, known));
        }
        return targets;
    }

    private List<Mapping> of(Iri source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** From element to element. */
    private static void whole(Mapping mapping, List<Target> targets, Known known) {
        known.find(mapping.target(), mapping, DataElement.class)
                .ifPresent(target -> targets.add(new Target(target, new Offer.By(mapping, "", lossOf(mapping)))));
    }

    /** From code list to code list: to every element of the same concept with the other list. */
    private void codes(Mapping mapping, DataElement source, List<Target> targets) {
        for (DataElement element : byCodeList.getOrDefault(mapping.target().id(), List.of())) {
            boolean same = source.concept() != null
                    && element.concept() != null
                    && source.concept().id().equals(element.concept().id());
            if (same && !element.id().equals(source.id())) {
                targets.add(new Target(element, new Offer.By(mapping, "", lossOf(mapping))));
            }
        }
    }

    /** From structure to structure: along the pairs that take the field. */
    private void parts(Mapping mapping, Path path, List<Target> targets, Known known) {
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            if (pair.relation() != Relation.NONE
                    && pair.sourcePath().stream().anyMatch(source -> path.isBelowOrEqual(source))) {
                Offer.By by = new Offer.By(mapping, "/fieldPair/" + i, pair.loss());
                fieldsOf(mapping, known)
                        .ifPresent(fields -> pair.targetPath().stream()
                                .flatMap(target -> fields.below(target).stream())
                                .forEach(target -> targets.add(new Target(target.element(), by))));
            }
        }
    }

    private Optional<Fields> fieldsOf(Mapping mapping, Known known) {
        return structures.computeIfAbsent(
                mapping.target(),
                target -> known.find(target, mapping, DataStructure.class).map(known::fields));
    }

    private static Path without(Path path, int steps) {
        List<String> names = path.names();
        return Path.parse(String.join("/", names.subList(steps, names.size())));
    }

    /** The greatest loss of all pairs; codes that fall together or mean another thing lose something too. */
    private static Loss lossOf(Mapping mapping) {
        for (FieldPair pair : mapping.fieldPair()) {
            if (pair.loss() != Loss.NONE) {
                return pair.loss();
            }
        }
        for (CodePair pair : mapping.codePair()) {
            if (pair.relation() != Relation.EXACT || pair.targetCode().size() != 1) {
                return pair.relation() == Relation.BROAD ? Loss.CATEGORY_MERGE : Loss.CONDITIONAL;
            }
        }
        return Loss.NONE;
    }
}
