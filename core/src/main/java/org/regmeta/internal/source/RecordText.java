package org.regmeta.internal.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Pointers;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Masking;

/**
 * The text of one record as it stood in the file, with the place of its first character. Places of values are found on demand, by reading this text once more
 * into a tree; a record without findings is never read twice. Not thread-safe.
 */
public final class RecordText {
    private static final int WINDOW = 120;

    private final String text;
    private final Position start;
    private final RecordSyntax syntax;
    private @Nullable Node tree;
    private boolean parsed;
    /** Faults come in the order of the text, so that lines are counted once and not from the start for each of them. */
    private int counted;

    private Position countedTo;

    /**
     * The text of a record.
     *
     * @param text the characters of the record
     * @param start where its first character stands
     * @param syntax reads the text once more
     */
    public RecordText(String text, Position start, RecordSyntax syntax) {
        this.text = text;
        this.start = start;
        this.countedTo = start;
        this.syntax = syntax;
    }

    /**
     * The record as a tree with places.
     *
     * @return the tree, or null if the text is not well-formed
     */
    public @Nullable Node tree() {
        if (!parsed) {
            parsed = true;
            tree = syntax.tree(text);
        }
        return tree;
    }

    /**
     * The syntax of the text.
     *
     * @return the syntax
     */
    public Syntax syntax() {
        return syntax.syntax();
    }

    /**
     * What reads the text once more.
     *
     * @return the syntax of the document
     */
    public RecordSyntax reader() {
        return syntax;
    }

    /**
     * The characters of the record.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Where the first character stands.
     *
     * @return its place in the file
     */
    public Position start() {
        return start;
    }

    /**
     * Where a character stands in the file.
     *
     * @param offset characters from the start of the record
     * @return its place
     */
    public Position position(int offset) {
        int at = Math.min(offset, text.length());
        if (at < counted) {
            counted = 0;
            countedTo = start;
        }
        countedTo = countedTo.after(text, counted, at);
        counted = at;
        return countedTo;
    }

    /**
     * Where the value at a path starts; for a path that is not there, where its nearest owner starts.
     *
     * @param path JSON pointer from the record
     * @return characters from the start of the record
     */
    public int offset(String path) {
        @Nullable Node node = tree();
        if (node == null) {
            return 0;
        }
        List<String> steps = Pointers.steps(path);
        Node current = node;
        for (int i = 0; i < steps.size(); i++) {
            @Nullable
            Node next = syntax() == Syntax.JSON ? jsonStep(current, steps.get(i)) : xmlStep(current, steps, i);
            if (next == null) {
                return current.offset();
            }
            if (syntax() == Syntax.XML && i + 1 < steps.size() && takesTwoSteps(next, steps.get(i + 1))) {
                i++;
            }
            current = next;
        }
        return current.offset();
    }

    private static @Nullable Node jsonStep(Node node, String step) {
        if (node.type() == Node.Type.ARRAY) {
            int index = number(step);
            return index >= 0 && index < node.items().size() ? node.items().get(index) : null;
        }
        for (Node.Member member : node.members()) {
            if (member.name().equals(step)) {
                return member.value();
            }
        }
        return null;
    }

    /** In XML an element stands for a name and, if the next step is a position or a language, for that too. */
    private static @Nullable Node xmlStep(Node node, List<String> steps, int at) {
        String next = at + 1 < steps.size() ? steps.get(at + 1) : "";
        int wanted = Math.max(0, number(next));
        int seen = 0;
        @Nullable Node first = null;
        for (Node.Member member : node.members()) {
            if (member.name().equals(steps.get(at))) {
                first = first == null ? member.value() : first;
                boolean language = hasLanguage(member.value(), next);
                if (language || (number(next) >= 0 && seen == wanted)) {
                    return member.value();
                }
                seen++;
            }
        }
        return number(next) >= 0 ? null : first;
    }

    private static boolean takesTwoSteps(Node node, String step) {
        return number(step) >= 0 || hasLanguage(node, step);
    }

    private static boolean hasLanguage(Node node, String language) {
        return node.attributes().stream()
                .anyMatch(attribute ->
                        attribute.name().equals("lang") && attribute.value().equals(language));
    }

    private static int number(String step) {
        if (step.isEmpty() || step.length() > 9) {
            return -1;
        }
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(step);
    }

    /**
     * The source line around a character, at most 120 characters of it.
     *
     * @param offset characters from the start of the record
     * @return the line as far as it belongs to this record, with the caret
     */
    public Excerpt excerpt(int offset) {
        int at = Math.min(offset, text.length());
        int from = at;
        while (from > 0 && at - from <= WINDOW && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at <= WINDOW && text.charAt(to) != '\n') {
            to++;
        }
        if (to - from > WINDOW) {
            from = Math.max(from, at - WINDOW / 2);
            to = Math.min(to, from + WINDOW);
        }
        if (from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        String line = Masking.mask(text.substring(from, to));
        int caret = text.codePointCount(from, Math.max(from, at)) + 1;
        return new Excerpt(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, caret, 1);
    }
}
