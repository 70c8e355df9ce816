package org.regmeta.internal.schema;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901), which are the paths of findings. */
public final class Pointers {
    private Pointers() {}

    /**
     * Escapes a name for a pointer.
     *
     * @param name any name
     * @return the name with {@code ~} and {@code /} escaped
     */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The steps of a pointer.
     *
     * @param pointer a pointer, empty for the root
     * @return names and positions, unescaped
     */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length() && !pointer.isEmpty()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return steps;
    }
}
