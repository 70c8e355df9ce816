package org.regmeta.generator;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A mapping of a YAML file that reports what is missing and what nobody asked for, with the place. */
final class YamlMap {
    private static final Bilingual NONE = new Bilingual("", "");

    private final String place;
    private final Map<?, ?> map;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private YamlMap(String place, Map<?, ?> map, Problems problems) {
        this.place = place;
        this.map = map;
        this.problems = problems;
    }

    static YamlMap read(Path file, Problems problems) throws IOException {
        return new YamlMap(file.getFileName().toString(), asMap(load(file), file.toString(), problems), problems);
    }

    static List<YamlMap> readList(Path file, Problems problems) throws IOException {
        String place = file.getFileName().toString();
        List<YamlMap> maps = new ArrayList<>();
        if (!(load(file) instanceof List<?> list)) {
            problems.add(place, "a list is expected");
            return maps;
        }
        for (Object item : list) {
            String inner = place + "[" + maps.size() + "]";
            maps.add(new YamlMap(inner, asMap(item, inner, problems), problems));
        }
        return maps;
    }

    private static Object load(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setCodePointLimit(10_000_000)
                    .build();
            return new Load(settings).loadFromReader(reader);
        }
    }

    private static Map<?, ?> asMap(Object value, String place, Problems problems) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        problems.add(place, "a mapping is expected");
        return Map.of();
    }

    void forEachMap(BiConsumer<String, YamlMap> action) {
        map.forEach((key, value) -> {
            String inner = place + " " + key;
            action.accept(String.valueOf(key), new YamlMap(inner, asMap(value, inner, problems), problems));
        });
    }

    void forEachText(BiConsumer<String, String> action) {
        map.forEach((key, value) -> action.accept(String.valueOf(key), String.valueOf(value)));
    }

    String text(String key) {
        String text = optionalText(key);
        if (text.isEmpty()) {
            problems.add(place, "'" + key + "' is missing or empty");
        }
        return text;
    }

    String optionalText(String key) {
        asked.add(key);
        Object value = map.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    Object value(String key) {
        asked.add(key);
        Object value = map.get(key);
        if (value == null || value.equals("")) {
            problems.add(place, "'" + key + "' is missing or empty");
            return "";
        }
        return value;
    }

    boolean flag(String key) {
        asked.add(key);
        return Boolean.TRUE.equals(map.get(key));
    }

    int number(String key, int otherwise) {
        asked.add(key);
        return map.get(key) instanceof Integer number ? number : otherwise;
    }

    List<String> texts(String key) {
        asked.add(key);
        return map.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<YamlMap> maps(String key) {
        asked.add(key);
        List<YamlMap> maps = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            for (Object item : list) {
                String inner = place + "." + key + "[" + maps.size() + "]";
                maps.add(new YamlMap(inner, asMap(item, inner, problems), problems));
            }
        } else {
            problems.add(place, "a list '" + key + "' is expected");
        }
        return maps;
    }

    Bilingual bilingual(String key) {
        Bilingual text = optionalBilingual(key);
        if (text.de().isBlank() || text.en().isBlank()) {
            problems.add(place, "'" + key + "' needs a text in German (de) and English (en)");
        }
        return text;
    }

    Bilingual optionalBilingual(String key) {
        asked.add(key);
        if (map.get(key) instanceof Map<?, ?> texts) {
            return new Bilingual(part(texts, "de"), part(texts, "en"));
        }
        return NONE;
    }

    private static String part(Map<?, ?> texts, String language) {
        Object text = texts.get(language);
        return text == null ? "" : String.valueOf(text).strip();
    }

    void refuseOthers() {
        for (Object key : map.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                problems.add(place, "unknown key '" + key + "'");
            }
        }
    }
}
