package org.regmeta.generator;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the sources of the standard, so that one run names all of it. */
final class Problems {
    private final List<String> lines = new ArrayList<>();

    void add(String place, String what) {
        lines.add(place + ": " + what);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Ends the run if anything was found. */
    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new SpecException(lines);
        }
    }
}
