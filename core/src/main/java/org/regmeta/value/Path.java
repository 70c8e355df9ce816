package org.regmeta.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a data structure along the names of its members, from the root structure of an object: {@code holder/familyName}. It has no
 * index, wildcard or predicate; a path to a group means all leaves below it.
 */
public final class Path implements Comparable<Path> {

    private static final int MAX = 1000;

    private final List<String> names;
    private final String text;

    private Path(List<String> names, String text) {
        this.names = names;
        this.text = text;
    }

    /**
     * The path of these names, the outermost first.
     *
     * @throws ValueFormatException if there is no name, one of them is no name, or all together are too long
     */
    public static Path of(String... names) {
        return parse(String.join("/", names));
    }

    /**
     * Reads {@code holder/familyName}.
     *
     * @throws ValueFormatException if the text is no path
     */
    public static Path parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("Path", text.toString());
        }
        String whole = text.toString();
        return new Path(List.of(whole.split("/", -1)), whole);
    }

    /** Whether the text is names joined by {@code /}, at most 1000 characters. */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        if (length > MAX) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || text.charAt(i) == '/') {
                if (!LexicalForm.isNameBetween(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** The names on the way, the outermost first; at least one. */
    public List<String> names() {
        return names;
    }

    /** The last name on the way. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** The path without its last name; null if there is only one. */
    public @Nullable Path parent() {
        if (names.size() == 1) {
            return null;
        }
        return new Path(names.subList(0, names.size() - 1), text.substring(0, text.lastIndexOf('/')));
    }

    /**
     * The path one step further down. It may grow beyond the length that a record can hold, so that a walk through deep structures never fails.
     *
     * @throws ValueFormatException if the text is no name
     */
    public Path child(String name) {
        if (!LexicalForm.isNameBetween(name, 0, name.length())) {
            throw new ValueFormatException("Name", name);
        }
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new Path(List.copyOf(longer), text + "/" + name);
    }

    /** Whether this path is the other one or leads to something inside what the other one leads to. */
    public boolean isBelowOrEqual(Path other) {
        return text.startsWith(other.text)
                && (text.length() == other.text.length() || text.charAt(other.text.length()) == '/');
    }

    /** Orders by names, the outermost first, so that a path stands directly before those below it. */
    @Override
    public int compareTo(Path other) {
        int common = Math.min(names.size(), other.names.size());
        for (int i = 0; i < common; i++) {
            int byName = names.get(i).compareTo(other.names.get(i));
            if (byName != 0) {
                return byName;
            }
        }
        return Integer.compare(names.size(), other.names.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
