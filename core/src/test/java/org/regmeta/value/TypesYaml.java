package org.regmeta.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns and lengths of the value types, read from the lines of {@code spec/model/types.yaml}. */
final class TypesYaml {

    /**
     * @param pattern the pattern with the patterns of other types put in; null if the type has none
     * @param maxLength the greatest number of code points
     */
    record Form(Pattern pattern, int maxLength) {
        boolean admits(String text) {
            return text.codePointCount(0, text.length()) <= maxLength
                    && (pattern == null || pattern.matcher(text).matches());
        }
    }

    private static final Pattern TYPE = Pattern.compile("([A-Z][A-Za-z]*):");
    private static final Pattern INSERTED = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private TypesYaml() {}

    static Map<String, Form> read() {
        Map<String, String> patterns = new LinkedHashMap<>();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        String type = "";
        for (String line : lines().split("\n")) {
            Matcher start = TYPE.matcher(line);
            if (start.matches()) {
                type = start.group(1);
            } else if (line.startsWith("  pattern: '")) {
                String quoted = line.substring("  pattern: '".length(), line.length() - 1);
                patterns.put(type, quoted.replace("''", "'"));
            } else if (line.startsWith("  maxLength: ")) {
                lengths.put(type, Integer.valueOf(line.substring("  maxLength: ".length())));
            }
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        lengths.forEach((name, length) -> forms.put(
                name, new Form(patterns.containsKey(name) ? Pattern.compile(filled(name, patterns)) : null, length)));
        return forms;
    }

    private static String filled(String type, Map<String, String> patterns) {
        return INSERTED.matcher(patterns.get(type))
                .replaceAll(found -> Matcher.quoteReplacement("(" + filled(found.group(1), patterns) + ")"));
    }

    private static String lines() {
        java.nio.file.Path folder = java.nio.file.Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("spec/model/types.yaml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("spec/model/types.yaml is in no folder above this one");
        }
        try {
            return Files.readString(folder.resolve("spec/model/types.yaml"), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
