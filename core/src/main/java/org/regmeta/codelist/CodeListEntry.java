package org.regmeta.codelist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list of the standard. Immutable.
 *
 * @param code the code as it is written in records
 * @param from first day on which it holds, or null
 * @param to last day on which it holds, or null
 * @param parent the broader code of the same list, or null
 * @param titles title by language, {@code de} and {@code en}
 * @param definitions definition by language, {@code de} and {@code en}
 * @param cells further facts by column name
 */
public record CodeListEntry(
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String parent,
        Map<String, String> titles,
        Map<String, String> definitions,
        Map<String, String> cells) {
    /** Keeps its own copies. */
    public CodeListEntry {
        titles = Map.copyOf(titles);
        definitions = Map.copyOf(definitions);
        cells = Map.copyOf(cells);
    }

    /**
     * Whether the code holds on a day.
     *
     * @param date a day
     * @return whether it lies within the validity, both ends included
     */
    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /**
     * The title.
     *
     * @param locale German or any other
     * @return the German title for German, else the English one
     */
    public String title(Locale locale) {
        return titles.getOrDefault(language(locale), code);
    }

    /**
     * The definition.
     *
     * @param locale German or any other
     * @return the German definition for German, else the English one
     */
    public String definition(Locale locale) {
        return definitions.getOrDefault(language(locale), "");
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("de") ? "de" : "en";
    }
}
