package org.regmeta.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message or hint of the catalogue of rules. {@code {name}} stands for a value, {@code {name|key=words|key=words}} for the words that belong to the value,
 * and {@code [[…]]} for a part that is left out where one of its values is empty.
 */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)((?:\\|[^={}|]*=[^={}|]*)*)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[[^\\[\\]]*\\{[^\\[\\]]*]]");

    private final Map<String, String> arguments;
    private final StringBuilder text = new StringBuilder();

    private Template(Map<String, String> arguments) {
        this.arguments = arguments;
    }

    /**
     * The text with values put in.
     *
     * @param template a template
     * @param arguments values by name, as they stand in the file
     * @return safe to be printed
     */
    static String fill(String template, Map<String, String> arguments) {
        Template filled = new Template(arguments);
        int start = 0;
        for (int open = template.indexOf("[["); open >= 0; open = template.indexOf("[[", start)) {
            int close = template.indexOf("]]", open);
            filled.values(template.substring(start, open));
            int before = filled.text.length();
            if (!filled.values(template.substring(open + 2, close))) {
                filled.text.setLength(before);
            }
            start = close + 2;
        }
        filled.values(template.substring(start));
        return filled.text.toString().strip();
    }

    /**
     * The text for readers of the catalogue: each value by its name alone, and nothing left out.
     *
     * @param template a template
     * @return the text
     */
    static String plain(String template) {
        return template.replace("[[", "").replace("]]", "").replaceAll("\\{([A-Za-z]+)\\|[^}]*}", "{$1}");
    }

    /**
     * The names of the values that a template asks for.
     *
     * @param template a template
     * @return the names in their order, some perhaps more than once
     * @throws IllegalArgumentException if it has a brace that belongs to no placeholder, or a part in {@code [[ ]]} that does not end or has none
     */
    static List<String> placeholders(String template) {
        String words = PLACEHOLDER.matcher(template).replaceAll("");
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a brace that belongs to no placeholder: " + template);
        }
        String rest = OPTIONAL.matcher(template).replaceAll("");
        if (rest.contains("[[") || rest.contains("]]")) {
            throw new IllegalArgumentException("a part in [[ ]] that does not end, or has no placeholder: " + template);
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Adds a part, and says whether none of its values was empty. */
    private boolean values(String part) {
        boolean whole = true;
        int start = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', start)) {
            int close = part.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(part, start, open);
            whole &= value(part.substring(open + 1, close));
            start = close + 1;
        }
        text.append(part, start, part.length());
        return whole;
    }

    private boolean value(String placeholder) {
        int bar = placeholder.indexOf('|');
        String name = bar < 0 ? placeholder : placeholder.substring(0, bar);
        @Nullable String value = arguments.get(name);
        @Nullable String words = bar < 0 || value == null ? null : words(placeholder.substring(bar), value);
        if (words != null) {
            text.append(words);
        } else {
            text.append(value == null ? "–" : Printable.cut(Masking.mask(value)));
        }
        return value != null && !value.isEmpty();
    }

    private static @Nullable String words(String choices, String value) {
        String key = "|" + value + "=";
        int at = choices.indexOf(key);
        if (at < 0) {
            return null;
        }
        int end = choices.indexOf('|', at + key.length());
        return choices.substring(at + key.length(), end < 0 ? choices.length() : end);
    }
}
