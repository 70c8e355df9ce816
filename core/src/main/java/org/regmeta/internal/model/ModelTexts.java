package org.regmeta.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles and definitions of the model, which only people need; read when first asked for. */
public final class ModelTexts {
    private static final class Holder {
        static final Map<String, List<String>> ROWS = read();
    }

    private ModelTexts() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> rows = new HashMap<>();
        SpecTable.read("model-texts.tsv").forEach(row -> rows.put(row.get(0) + " " + row.get(1), row));
        return rows;
    }

    /**
     * The title of a kind.
     *
     * @param kind its name
     * @param locale German or any other
     * @return the title, or the name itself
     */
    public static String title(String kind, Locale locale) {
        String title = cell("structure " + kind, 2, locale);
        return title.isEmpty() ? kind : title;
    }

    /**
     * The title of a property that leads to a record.
     *
     * @param property its name
     * @param locale German or any other
     * @return the title; empty for any other property
     */
    public static String way(String property, Locale locale) {
        return cell("property " + property, 2, locale);
    }

    /**
     * The definition of a kind or object type.
     *
     * @param name its name
     * @param locale German or any other
     * @return the definition, or empty
     */
    public static String structure(String name, Locale locale) {
        return cell("structure " + name, 4, locale);
    }

    /**
     * The definition of a property.
     *
     * @param name its name
     * @param locale German or any other
     * @return the definition, or empty
     */
    public static String property(String name, Locale locale) {
        return cell("property " + name, 4, locale);
    }

    private static String cell(String key, int german, Locale locale) {
        List<String> row = Holder.ROWS.get(key);
        return row == null ? "" : row.get(locale.getLanguage().equals("de") ? german : german + 1);
    }
}
