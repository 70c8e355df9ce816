package org.regmeta.internal.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Pointers;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.spi.Places;
import org.regmeta.spi.RecordText;

/**
 * The places of the values of a record that was read into a tree.
 *
 * @param tree the record, or null if its text is not well-formed
 * @param syntax the shape of the tree
 */
public record TreePlaces(@Nullable Node tree, Syntax syntax) implements Places {
    /**
     * Those of a text.
     *
     * @param text a text of one of the syntaxes of the standard
     * @return its places
     */
    public static TreePlaces of(RecordText text) {
        return (TreePlaces) text.places();
    }

    @Override
    public int offset(String path) {
        if (tree == null) {
            return 0;
        }
        List<String> steps = Pointers.steps(path);
        Node current = tree;
        for (int i = 0; i < steps.size(); i++) {
            @Nullable Node next = syntax == Syntax.JSON ? jsonStep(current, steps.get(i)) : xmlStep(current, steps, i);
            if (next == null) {
                return current.offset();
            }
            if (syntax == Syntax.XML && i + 1 < steps.size() && takesTwoSteps(next, steps.get(i + 1))) {
                i++;
            }
            current = next;
        }
        return current.offset();
    }

    @Override
    public List<String> ids() {
        return tree == null
                ? List.of()
                : tree.members().stream()
                        .filter(member -> member.name().equals("id"))
                        .map(member -> member.value().text())
                        .toList();
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
}
