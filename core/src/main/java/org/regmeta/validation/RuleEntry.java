package org.regmeta.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of the catalogue of rules. Immutable.
 *
 * @param id the permanent id
 * @param name short name
 * @param area area whose subject it is
 * @param layer layer in which it is found
 * @param severity its weight unless a profile raises it
 * @param since the release that brought it
 * @param kinds kinds it looks at; {@code any} for all
 * @param paths properties it looks at
 * @param texts title, message, hint and rationale by {@code <part>_<language>}
 * @param sources law, standard or resolution
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
