package org.regmeta.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.regmeta.value.Text;

/**
 * What people read of a rule of one's own, all of it in German and English, as the catalogue has it of the rules of the standard. Immutable.
 *
 * <p>In message and hint, {@code {name}} stands for the value that the rule reports under this name, {@code {name|key=words|key=words}} for the words that belong
 * to the value, and {@code [[…]]} for a part that is left out where one of its values is empty.
 *
 * @param title what the rule demands, on one line
 * @param message what is wrong, in one sentence
 * @param hint how to mend it
 * @param rationale why the rule is there
 */
public record RuleWording(Text title, Text message, Text hint, Text rationale) {
    private static final List<String> LANGUAGES = List.of("de", "en");

    /**
     * Looks whether readers of both languages learn the same.
     *
     * @throws IllegalArgumentException if a text is missing in German or in English, has a placeholder in one language alone or in a title or rationale, or
     *     a brace or a part in {@code [[ ]]} that does not end
     */
    public RuleWording {
        inBothLanguages("title", title);
        inBothLanguages("message", message);
        inBothLanguages("hint", hint);
        inBothLanguages("rationale", rationale);
        withoutPlaceholders("title", title);
        withoutPlaceholders("rationale", rationale);
        withEqualPlaceholders("message", message);
        withEqualPlaceholders("hint", hint);
    }

    private static void inBothLanguages(String part, Text text) {
        for (String language : LANGUAGES) {
            if (!text.has(language)) {
                throw new IllegalArgumentException(part + ": no text in " + language + ", only in "
                        + String.join(", ", text.asMap().keySet()));
            }
        }
    }

    private static void withoutPlaceholders(String part, Text text) {
        for (String language : LANGUAGES) {
            if (!placeholders(part, language, text).isEmpty()) {
                throw new IllegalArgumentException(
                        part + ", " + language + ": only message and hint have placeholders");
            }
        }
    }

    private static void withEqualPlaceholders(String part, Text text) {
        TreeSet<String> german = new TreeSet<>(placeholders(part, "de", text));
        TreeSet<String> english = new TreeSet<>(placeholders(part, "en", text));
        if (!german.equals(english)) {
            throw new IllegalArgumentException(
                    part + ": the placeholders differ, in German " + german + ", in English " + english);
        }
    }

    private static List<String> placeholders(String part, String language, Text text) {
        try {
            return Template.placeholders(in(language, text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(part + ", " + language + ": " + e.getMessage(), e);
        }
    }

    /** The texts as an entry of the catalogue has them. */
    Map<String, String> byPartAndLanguage() {
        return Map.of(
                "title_de", in("de", title),
                "title_en", in("en", title),
                "message_de", in("de", message),
                "message_en", in("en", message),
                "hint_de", in("de", hint),
                "hint_en", in("en", hint),
                "rationale_de", in("de", rationale),
                "rationale_en", in("en", rationale));
    }

    private static String in(String language, Text text) {
        return text.asMap().getOrDefault(language, "");
    }
}
