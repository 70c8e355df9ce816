package org.regmeta.internal.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regmeta.codelist.CodeLists;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphNode;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.validation.Printable;
import org.regmeta.value.Path;

/** What stands in a graph, in the reader's language, in one line each and short enough to be read there. Nothing here is escaped for a notation yet. Immutable. */
final class Labels {
    private static final int TITLE = 60;
    private static final int LINE = 28;
    private static final int FIELDS = 3;
    private static final int FIELD = 30;
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r ]+");

    private final Locale locale;
    private final ResourceBundle words;

    /** German is the language of the standard; whoever reads another gets English. */
    Labels(Locale locale) {
        this.locale = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        this.words =
                ResourceBundle.getBundle("org.regmeta.internal.graph.words", this.locale, Labels.class.getModule());
    }

    /** The title in full; of what has none, its reference. */
    String title(GraphNode node) {
        String text =
                node.title() == null ? node.record().toString() : node.title().in(locale);
        return Printable.of(SPACE.matcher(text).replaceAll(" ").strip());
    }

    /** The title, shortened and in lines, then the kind and what is to be said of the state. */
    List<String> lines(GraphNode node) {
        List<String> lines = new ArrayList<>(broken(cut(title(node), TITLE)));
        String below = below(node);
        if (!below.isEmpty()) {
            lines.add(below);
        }
        return lines;
    }

    private String below(GraphNode node) {
        String kind = node.kind() == null ? "" : kind(node.kind());
        String state = state(node);
        return kind.isEmpty() || state.isEmpty() ? kind + state : kind + ", " + state;
    }

    String kind(Kind kind) {
        return ModelTexts.title(kind.code(), locale);
    }

    /** What is to be said of a node that is not simply in force; else nothing. */
    String state(GraphNode node) {
        return switch (node.state()) {
            case IN_FORCE, STANDARD -> "";
            case PREPARED ->
                CodeLists.find("status", LifecycleStatus.DRAFT.code())
                        .map(entry -> entry.title(locale))
                        .orElse("");
            case NOT_IN_FORCE -> words.getString("notInForce");
            case MISSING -> words.getString("missing");
        };
    }

    /** By which property, how often, and for which fields. */
    String edge(GraphEdge edge) {
        String way = way(edge) + (edge.path().size() > 1 ? " ×" + edge.path().size() : "");
        if (edge.field().isEmpty()) {
            return way;
        }
        String named = edge.field().stream().limit(FIELDS).map(Labels::field).collect(Collectors.joining(", "));
        int more = edge.field().size() - FIELDS;
        return way + " (" + named + (more > 0 ? " +" + more : "") + ")";
    }

    String way(GraphEdge edge) {
        String title = ModelTexts.way(edge.property(), locale);
        return title.isEmpty() ? edge.property() : title;
    }

    private static String field(Path path) {
        return cut(path.name(), FIELD);
    }

    /** The name of a silo; that of none is empty. */
    String silo(String code) {
        return code.isEmpty()
                ? words.getString("elsewhere")
                : CodeLists.find("domain", code)
                        .map(entry -> entry.title(locale))
                        .orElseGet(() -> cut(Printable.of(code), TITLE));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** In lines of few words; a word that is too long for a line has one of its own. */
    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
