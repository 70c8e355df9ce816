package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A mapping of a YAML file that reports what is missing and what nobody asked for, with file and line. */
final class YamlMap {
    private static final Bilingual NONE = new Bilingual("", "");

    private final YamlFile file;
    private final String path;
    private final Map<?, ?> map;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private YamlMap(YamlFile file, String path, Object value, Problems problems) {
        this.file = file;
        this.path = path;
        this.problems = problems;
        if (value instanceof Map<?, ?> found) {
            this.map = found;
        } else {
            this.map = Map.of();
            problems.add(place(), "a mapping is expected");
        }
    }

    static YamlMap read(Path file, Problems problems) throws IOException {
        YamlFile read = YamlFile.read(file);
        return new YamlMap(read, "", read.value(), problems);
    }

    static List<YamlMap> readList(Path file, Problems problems) throws IOException {
        YamlFile read = YamlFile.read(file);
        List<YamlMap> maps = new ArrayList<>();
        if (!(read.value() instanceof List<?> list)) {
            problems.add(read.place(""), "a list is expected");
            return maps;
        }
        for (Object item : list) {
            maps.add(new YamlMap(read, "[" + maps.size() + "]", item, problems));
        }
        return maps;
    }

    /** File and line, and the name of what stands there if it has one. */
    String place() {
        Object id = map == null ? null : map.get("id");
        return file.place(path) + (id == null ? "" : " " + id);
    }

    void forEachMap(BiConsumer<String, YamlMap> action) {
        map.forEach((key, value) ->
                action.accept(String.valueOf(key), new YamlMap(file, inner(String.valueOf(key)), value, problems)));
    }

    void forEachText(BiConsumer<String, String> action) {
        map.forEach((key, value) -> action.accept(String.valueOf(key), String.valueOf(value)));
    }

    void forEachValue(BiConsumer<String, Object> action) {
        map.forEach((key, value) -> action.accept(String.valueOf(key), value));
    }

    /** What stands there as it was read, or nothing. */
    Object plain(String key) {
        asked.add(key);
        return map.get(key);
    }

    /** One of several things of whatever sort. */
    record Item(String place, Object value, Supplier<YamlMap> map) {
        YamlMap asMap() {
            return map.get();
        }
    }

    /** What stands in a list that need not be there. */
    List<Item> items(String key) {
        asked.add(key);
        List<Item> items = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            for (Object value : list) {
                String at = inner(key) + "[" + items.size() + "]";
                items.add(new Item(file.place(at), value, () -> new YamlMap(file, at, value, problems)));
            }
        }
        return items;
    }

    private String inner(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String text(String key) {
        String text = optionalText(key);
        if (text.isEmpty()) {
            problems.add(place(), "'" + key + "' is missing or empty");
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
            problems.add(place(), "'" + key + "' is missing or empty");
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

    /** Texts of a list that has to be there, if empty. */
    List<String> list(String key) {
        if (!(map.get(key) instanceof List<?>)) {
            problems.add(place(), "a list '" + key + "' is expected");
        }
        return texts(key);
    }

    List<YamlMap> maps(String key) {
        asked.add(key);
        List<YamlMap> maps = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            for (Object item : list) {
                maps.add(new YamlMap(file, inner(key) + "[" + maps.size() + "]", item, problems));
            }
        } else {
            problems.add(place(), "a list '" + key + "' is expected");
        }
        return maps;
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    /** A mapping that need not be there; empty if it is not. */
    YamlMap optionalMap(String key) {
        asked.add(key);
        Object value = map.get(key);
        return new YamlMap(file, inner(key), value == null ? Map.of() : value, problems);
    }

    /** Mappings of a list that need not be there. */
    List<YamlMap> optionalMaps(String key) {
        asked.add(key);
        return has(key) ? maps(key) : List.of();
    }

    Bilingual bilingual(String key) {
        Bilingual text = optionalBilingual(key);
        if (text.de().isBlank() || text.en().isBlank()) {
            problems.add(place(), "'" + key + "' needs a text in German (de) and English (en)");
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
                problems.add(file.place(inner(String.valueOf(key))), "unknown key '" + key + "'");
            }
        }
    }
}
