package org.regmeta.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of the catalogue of rules. Immutable.
 *
 * @param id the permanent id
 * @param name short name
 * @param area area whose subject it is; empty for a rule of one's own
 * @param layer layer in which it is found
 * @param severity its weight unless a profile raises it
 * @param since the release that brought it; empty for a rule of one's own
 * @param kinds kinds it looks at; {@code any} for all
 * @param paths properties it looks at
 * @param texts title, message, hint and rationale by {@code <part>_<language>}
 * @param sources law, standard or resolution; empty for a rule of one's own
 */
public record RuleEntry(
        String id,
        String name,
        String area,
        Layer layer,
        Severity severity,
        String since,
        List<String> kinds,
        List<String> paths,
        Map<String, String> texts,
        List<String> sources) {
    /** Keeps its own copies. */
    public RuleEntry {
        kinds = List.copyOf(kinds);
        paths = List.copyOf(paths);
        texts = Map.copyOf(texts);
        sources = List.copyOf(sources);
    }

    /**
     * The entry of a rule of one's own: no area of the standard, no release that brought it, and no source beyond its rationale.
     *
     * @param id its id
     * @param layer layer in which it is found
     * @param severity its weight
     * @param kinds kinds it looks at; {@code any} for all
     * @param wording its texts
     * @return the entry
     */
    public static RuleEntry own(String id, Layer layer, Severity severity, List<String> kinds, RuleWording wording) {
        return new RuleEntry(id, id, "", layer, severity, "", kinds, List.of(), wording.byPartAndLanguage(), List.of());
    }

    /**
     * The title.
     *
     * @param locale German or any other
     * @return one line
     */
    public String title(Locale locale) {
        return template("title", locale);
    }

    /**
     * The message with placeholders.
     *
     * @param locale German or any other
     * @return the text in which {@code {name}} stands for a value
     */
    public String message(Locale locale) {
        return Template.plain(template("message", locale));
    }

    /**
     * How to mend it, with placeholders.
     *
     * @param locale German or any other
     * @return the text in which {@code {name}} stands for a value
     */
    public String hint(Locale locale) {
        return Template.plain(template("hint", locale));
    }

    /**
     * Why the rule is there.
     *
     * @param locale German or any other
     * @return the text
     */
    public String rationale(Locale locale) {
        return template("rationale", locale);
    }

    /** A text as the catalogue has it, with choices and parts that can be left out. */
    String template(String part, Locale locale) {
        return texts.getOrDefault(part + (locale.getLanguage().equals("de") ? "_de" : "_en"), "");
    }
}
