package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change of a property means for the version of its record: for each operation its class, and where another one holds.
 *
 * @param place file and line, for messages
 * @param classes class by operation, in the order of the file
 * @param exceptions where an operation has another class
 */
record Changes(String place, Map<String, String> classes, List<Exemption> exceptions) {
    /** The classes, the smallest first. */
    static final List<String> CLASSES = List.of("none", "patch", "minor", "major");

    /**
     * Where an operation has another class. One of {@code where}, {@code unseen} and {@code followed} says when.
     *
     * @param place file and line, for messages
     * @param operation what is done
     * @param where a property of the element that has one of {@code values}
     * @param values what it has
     * @param unseen a property of the element whose value no other element had
     * @param followed whether no day of the record's validity is lost to the other versions
     * @param step the class that holds then
     */
    record Exemption(
            String place,
            String operation,
            String where,
            List<String> values,
            String unseen,
            boolean followed,
            String step) {}

    /** The keys {@code change} and {@code except} of a mapping. */
    static Changes of(YamlMap owner) {
        Map<String, String> classes = new LinkedHashMap<>();
        owner.optionalMap("change").forEachText(classes::put);
        List<Exemption> exceptions = new ArrayList<>();
        for (YamlMap one : owner.optionalMaps("except")) {
            exceptions.add(new Exemption(
                    one.place(),
                    one.text("on"),
                    one.optionalText("where"),
                    one.texts("is"),
                    one.optionalText("unseen"),
                    one.flag("followed"),
                    one.text("class")));
            one.refuseOthers();
        }
        return new Changes(owner.place(), classes, List.copyOf(exceptions));
    }

    /** The classes of a property that stands in a kind's header otherwise than elsewhere. */
    static Changes ofHeader(YamlMap classes) {
        Map<String, String> byOperation = new LinkedHashMap<>();
        classes.forEachText(byOperation::put);
        return new Changes(classes.place(), byOperation, List.of());
    }

    boolean isEmpty() {
        return classes.isEmpty() && exceptions.isEmpty();
    }

    /** These classes, where a place does not say otherwise. */
    Changes at(Changes other) {
        Map<String, String> merged = new LinkedHashMap<>(classes);
        merged.putAll(other.classes());
        List<Exemption> all = new ArrayList<>(other.exceptions());
        all.addAll(exceptions);
        return new Changes(place, merged, all);
    }
}
