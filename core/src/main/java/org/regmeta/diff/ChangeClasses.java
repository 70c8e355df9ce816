package org.regmeta.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.SpecTable;

/** The classes of changes as the model of the standard declares them. Immutable; read once, when first used. */
final class ChangeClasses {
    /** Elements stand in this relation to a condition: a property has one of some values, or one that no other element has, or no day of validity is lost. */
    enum Condition {
        WHERE,
        UNSEEN,
        FOLLOWED
    }

    /** When an operation has another class. */
    record Exemption(VersionStep step, Condition condition, String property, List<String> values) {}

    private static final class Holder {
        static final ChangeClasses CLASSES = new ChangeClasses(SpecTable.read("changes.tsv"));
    }

    private final Map<String, VersionStep> steps = new HashMap<>();
    private final Map<String, List<Exemption>> exceptions = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, Dependence> dependences = new HashMap<>();

    private ChangeClasses(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "class" -> steps.put(name(row), VersionStep.ofCode(row.get(4)));
                case "except" ->
                    exceptions
                            .computeIfAbsent(name(row), name -> new ArrayList<>())
                            .add(new Exemption(
                                    VersionStep.ofCode(row.get(4)),
                                    Condition.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
                                    row.get(6),
                                    words(row.get(7))));
                case "key" -> keys.put(row.get(1), words(row.get(2)));
                case "dependence" ->
                    dependences.put(row.get(1), Dependence.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
                default -> throw new IllegalStateException("changes.tsv: " + row.get(0));
            }
        }
    }

    static ChangeClasses standard() {
        return Holder.CLASSES;
    }

    private static String name(List<String> row) {
        return name(row.get(1), row.get(2), row.get(3));
    }

    private static String name(String owner, String property, String operation) {
        return owner + ' ' + property + ' ' + operation;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** Whether the dictionary tells this operation from others, as it does with higher and lower. */
    boolean knows(String property, String operation) {
        return steps.containsKey(name("", property, operation));
    }

    /**
     * The class of an operation.
     *
     * @param owners the structures to which the place belongs, the narrowest first
     * @param property what changes
     * @param operation what is done
     * @param applies whether an exception does
     * @return the class of the first exception that applies, else that of the narrowest place, else that of the dictionary; where nothing is said, MAJOR
     */
    VersionStep step(List<String> owners, String property, String operation, Predicate<Exemption> applies) {
        @Nullable VersionStep found = null;
        for (int i = 0; i <= owners.size(); i++) {
            String name = name(i < owners.size() ? owners.get(i) : "", property, operation);
            for (Exemption exemption : exceptions.getOrDefault(name, List.of())) {
                if (applies.test(exemption)) {
                    return exemption.step();
                }
            }
            found = found == null ? steps.get(name) : found;
        }
        return found == null ? VersionStep.MAJOR : found;
    }

    /** The properties by which two elements of an object type are the same; none if only the whole content tells. */
    List<String> key(String objectType) {
        return keys.getOrDefault(objectType, List.of());
    }

    Dependence dependence(String property) {
        return dependences.getOrDefault(property, Dependence.NONE);
    }
}
