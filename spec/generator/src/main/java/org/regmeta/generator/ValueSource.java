package org.regmeta.generator;

import java.util.List;
import java.util.Map;

/**
 * The values at the borders of types, forms and lists as read from {@code spec/conformance/values.yaml}.
 *
 * @param types what belongs to each value type
 * @param forms what belongs to each property whose strings have a form of their own
 * @param lists what is special about closed code lists, by their names
 * @param noCodes what is a code in none of them
 */
record ValueSource(
        Map<String, Group> types, Map<String, Group> forms, Map<String, CodeGroup> lists, List<String> noCodes) {

    /** Values of one type or form; {@code rule} refuses those that are bad, {@code around} is the text of a file of each value's name, or empty. */
    record Group(
            String place,
            String name,
            String at,
            Map<String, Object> with,
            String around,
            String rule,
            List<Value> good,
            List<Value> bad) {}

    /**
     * One value: a text, wordings by language, or a {@link Spelling} that one syntax alone has. {@code rule} is the rule that answers where it is not that of the
     * group, {@code below} the part of the value that it is about; both may be empty.
     */
    record Value(String place, Object content, String rule, String below, Map<String, Object> with) {}

    /** A closed list: where its codes stand, what the record says beside them, and what some codes demand in addition. */
    record CodeGroup(String place, String at, Map<String, Object> with, Map<String, Map<String, Object>> codes) {
        static final CodeGroup PLAIN = new CodeGroup("", "", Map.of(), Map.of());
    }
}
