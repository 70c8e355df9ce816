package org.regmeta.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something wrong in a record, before it has a file and a line.
 *
 * @param rule the id of a rule of the standard, in the layers INPUT, SYNTAX or SCHEMA
 * @param path JSON pointer from the record, empty for the record itself
 * @param offset where it stands, in characters from the start of the record's text
 * @param arguments what the message puts in, by placeholder
 */
public record Fault(String rule, String path, int offset, Map<String, String> arguments) {
    /**
     * A fault with arguments given in pairs.
     *
     * @param rule the id of the rule
     * @param path JSON pointer from the record
     * @param offset where it stands
     * @param pairs placeholder, value, placeholder, value …
     * @return a new fault
     */
    public static Fault of(String rule, String path, int offset, String... pairs) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            arguments.put(pairs[i], pairs[i + 1]);
        }
        return new Fault(rule, path, offset, arguments);
    }
}
