package org.regmeta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The places in which two JSON values differ: the deepest that hold the whole difference. */
final class Differences {
    private Differences() {}

    static List<String> between(JsonNode one, JsonNode other) {
        List<String> places = new ArrayList<>();
        collect(one, other, "", places);
        return places;
    }

    private static void collect(JsonNode one, JsonNode other, String path, List<String> places) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            TreeSet<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> collect(one.path(name), other.path(name), path + "/" + name, places));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                collect(one.get(i), other.get(i), path + "/" + i, places);
            }
        } else {
            places.add(path);
        }
    }
}
