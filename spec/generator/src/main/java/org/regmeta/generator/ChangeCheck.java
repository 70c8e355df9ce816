package org.regmeta.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever adds a property says what its changes mean for the version of a record: for each operation that can happen, at any place, exactly one class; nothing for
 * operations that cannot. The envelope is no record and has none, but for its list of records.
 */
final class ChangeCheck {
    private static final Set<String> DEPENDENCES = Set.of("none", "direct", "onward");
    private static final Set<String> ORDERED = Set.of("Integer", "Decimal", "Date", "Instant", "Duration", "Code");
    /** What may be declared beside an operation, for the list that had no element before or has none after. */
    private static final Map<String, String> EDGES = Map.of("addFirst", "add", "removeLast", "remove");

    private final Model model;
    private final Problems problems;
    private final Map<String, Set<String>> possible = new HashMap<>();
    private final Set<String> inLists = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    ChangeCheck(Model model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    void run() {
        Set<Model.Structure> structures = structures();
        structures.forEach(structure -> structure.uses().forEach(use -> {
            Model.Property property = model.property(use);
            if (property != null && model.isObject(property)) {
                (property.list() ? inLists : alone).add(property.type());
            }
        }));
        structures.forEach(this::checkKey);
        structures.forEach(structure -> structure
                .uses()
                .forEach(use -> possible.computeIfAbsent(use.name(), name -> new TreeSet<>())
                        .addAll(operations(structure, use))));
        possible.put("record", new TreeSet<>(Set.of("add", "remove", "reorder")));
        model.properties().values().forEach(this::checkProperty);
        structures.forEach(this::checkPlaces);
    }

    /** What a record is made of: header, kinds and the object types that they reach. */
    private Set<Model.Structure> structures() {
        Set<Model.Structure> found = new LinkedHashSet<>();
        reach(model.header(), found);
        model.kinds().values().forEach(kind -> reach(kind, found));
        return found;
    }

    private void reach(Model.Structure structure, Set<Model.Structure> found) {
        if (found.add(structure)) {
            for (Model.Use use : structure.uses()) {
                Model.Property property = model.property(use);
                if (property != null && model.isObject(property)) {
                    reach(model.objects().get(property.type()), found);
                }
            }
        }
    }

    private void checkKey(Model.Structure structure) {
        if (!inLists.contains(structure.name())) {
            if (structure.key() != null) {
                problems.add(structure.place(), "stands in no list and needs no key");
            }
            return;
        }
        if (structure.key() == null) {
            problems.add(
                    structure.place(),
                    "stands in lists: 'key' says by which properties two elements are the same, [] where by none");
            return;
        }
        for (String name : structure.key()) {
            Model.Use use = use(structure, name);
            Model.Property property = use == null ? null : model.property(use);
            if (property == null) {
                problems.add(structure.place(), "the key names " + name + ", which it does not have");
            } else if (model.isObject(property) || property.type().equals("Text")) {
                problems.add(structure.place(), "the key names " + name + ", which is no simple value");
            }
        }
    }

    private static Model.Use use(Model.Structure structure, String name) {
        return structure.uses().stream()
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private boolean isKey(Model.Structure structure, Model.Use use) {
        return structure.key() != null && structure.key().contains(use.name()) && !alone.contains(structure.name());
    }

    /** What can happen to a property at a place. Of a key only what does not make it another one: the order of a list, the version of a reference. */
    private Set<String> operations(Model.Structure structure, Model.Use use) {
        Model.Property property = model.property(use);
        Set<String> operations = new TreeSet<>();
        if (property == null) {
            return operations;
        }
        boolean key = isKey(structure, use);
        boolean pinned = property.type().equals("Ref") && !property.pin().equals("forbidden");
        if (property.list()) {
            operations.add("reorder");
            if (pinned) {
                operations.add("change");
            }
        } else if (property.type().equals("Text")) {
            operations.addAll(List.of("change", "addLanguage", "removeLanguage"));
        } else if (!model.isObject(property) && (!key || pinned)) {
            operations.add("change");
        }
        if (!key && (property.list() || use.occurs().equals("?"))) {
            operations.addAll(List.of("add", "remove"));
        }
        return operations;
    }

    private void checkProperty(Model.Property property) {
        Changes changes = property.changes();
        Set<String> demanded = possible.getOrDefault(property.name(), Set.of());
        checkClasses(property, changes);
        Set<String> declared = declared(changes);
        for (String operation : demanded) {
            if (!declared.contains(operation)) {
                problems.add(
                        property.place(),
                        "'change' lacks a class for " + operation + " (" + String.join(", ", Changes.CLASSES) + ")");
            }
        }
        declared.stream()
                .filter(operation -> !demanded.contains(operation))
                .forEach(operation -> problems.add(property.place(), operation + " cannot happen to it"));
        boolean reference = property.type().equals("Ref") && possible.containsKey(property.name());
        if (reference != DEPENDENCES.contains(property.dependence())
                || (!reference && !property.dependence().isEmpty())) {
            problems.add(property.place(), "a reference of a record has a dependence: none, direct or onward");
        }
    }

    /** The operations that classes are declared for; a value that is ordered may tell higher from lower. */
    private Set<String> declared(Changes changes) {
        Set<String> declared = new TreeSet<>(changes.classes().keySet());
        if (declared.remove("raise") & declared.remove("lower")) {
            declared.add("change");
        }
        declared.removeAll(EDGES.keySet());
        return declared;
    }

    private void checkClasses(Model.Property property, Changes changes) {
        Map<String, String> classes = changes.classes();
        classes.forEach((operation, step) -> {
            if (!Changes.CLASSES.contains(step)) {
                problems.add(changes.place(), "'" + step + "' is none of " + Changes.CLASSES);
            }
            if (EDGES.containsKey(operation) && !property.list()) {
                problems.add(changes.place(), operation + " is for lists");
            }
        });
        if (classes.containsKey("raise") || classes.containsKey("lower")) {
            if (!ORDERED.contains(property.type())) {
                problems.add(changes.place(), "has no order: 'change' instead of 'raise' and 'lower'");
            }
            if (classes.containsKey("change")) {
                problems.add(changes.place(), "either 'change' or 'raise' and 'lower'");
            }
        }
        for (Changes.Exemption one : changes.exceptions()) {
            checkException(property, one);
        }
    }

    private void checkException(Model.Property property, Changes.Exemption one) {
        if (!Changes.CLASSES.contains(one.step())) {
            problems.add(one.place(), "'" + one.step() + "' is none of " + Changes.CLASSES);
        }
        int conditions = (one.where().isEmpty() ? 0 : 1) + (one.unseen().isEmpty() ? 0 : 1) + (one.followed() ? 1 : 0);
        if (conditions != 1) {
            problems.add(one.place(), "an exception holds 'where', 'unseen' or 'followed', one of them");
        }
        if (one.where().isEmpty() != one.values().isEmpty()) {
            problems.add(one.place(), "'where' needs 'is'");
        }
        String looksAt = one.where() + one.unseen();
        if (!looksAt.isEmpty()) {
            Model.Structure element = model.objects().get(property.type());
            if (element == null || !property.list() || use(element, looksAt) == null) {
                problems.add(one.place(), "the elements have no " + looksAt);
            }
        }
    }

    private void checkPlaces(Model.Structure structure) {
        for (Model.Use use : structure.uses()) {
            checkPlace(use.place() + " " + use.name(), model.property(use), use.changes(), operations(structure, use));
        }
        structure.headerChanges().forEach((name, changes) -> {
            Model.Use use = use(model.header(), name);
            if (use == null) {
                problems.add(structure.place(), "the header has no " + name);
            } else {
                checkPlace(changes.place() + " " + name, model.property(use), changes, operations(model.header(), use));
            }
        });
    }

    private void checkPlace(String place, Model.Property property, Changes changes, Set<String> operations) {
        if (property == null || changes.isEmpty()) {
            return;
        }
        checkClasses(property, changes);
        Map<String, String> usual = property.changes().classes();
        changes.classes().forEach((operation, step) -> {
            String plain = EDGES.getOrDefault(
                    operation, operation.equals("raise") || operation.equals("lower") ? "change" : operation);
            if (!operations.contains(plain)) {
                problems.add(place, operation + " cannot happen here");
            }
            if (step.equals(usual.get(operation))) {
                problems.add(place, operation + " is " + step + " everywhere");
            }
        });
        for (Changes.Exemption one : changes.exceptions()) {
            if (!usual.containsKey(one.operation())) {
                problems.add(one.place(), one.operation() + " cannot happen here");
            }
        }
    }
}
