package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code spec/conformance/values.yaml}. */
final class ValueReader {
    private static final String LEXICAL = "RM-SCHEMA-005";

    private final Path file;
    private final Problems problems;

    ValueReader(Path spec, Problems problems) {
        this.file = spec.resolve("conformance/values.yaml");
        this.problems = problems;
    }

    /** Nothing where the file is missing. */
    ValueSource read() throws IOException {
        Map<String, ValueSource.Group> types = new LinkedHashMap<>();
        Map<String, ValueSource.Group> forms = new LinkedHashMap<>();
        Map<String, ValueSource.CodeGroup> lists = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return new ValueSource(types, forms, lists, List.of());
        }
        YamlMap root = YamlMap.read(file, problems);
        root.optionalMap("types").forEachMap((name, map) -> types.put(name, group(name, LEXICAL, map)));
        root.optionalMap("forms").forEachMap((name, map) -> forms.put(name, group(name, map.text("rule"), map)));
        root.optionalMap("lists").forEachMap((name, map) -> lists.put(name, codes(map)));
        ValueSource source = new ValueSource(types, forms, lists, root.list("noCodes"));
        root.refuseOthers();
        return source;
    }

    private ValueSource.Group group(String name, String rule, YamlMap map) {
        ValueSource.Group group = new ValueSource.Group(
                map.place(),
                name,
                map.text("at"),
                given(map.optionalMap("with")),
                map.optionalText("around"),
                rule,
                values(map, "good"),
                values(map, "bad"));
        if (group.good().isEmpty() || group.bad().isEmpty()) {
            problems.add(map.place(), "needs values that are taken (good) and values that are refused (bad)");
        }
        map.refuseOthers();
        return group;
    }

    private ValueSource.CodeGroup codes(YamlMap map) {
        Map<String, Map<String, Object>> codes = new LinkedHashMap<>();
        map.optionalMap("codes").forEachMap((code, given) -> codes.put(code, given(given)));
        ValueSource.CodeGroup group =
                new ValueSource.CodeGroup(map.place(), map.optionalText("at"), given(map.optionalMap("with")), codes);
        map.refuseOthers();
        return group;
    }

    private static Map<String, Object> given(YamlMap map) {
        Map<String, Object> given = new LinkedHashMap<>();
        map.forEachValue(given::put);
        return given;
    }

    private List<ValueSource.Value> values(YamlMap map, String key) {
        List<ValueSource.Value> values = new ArrayList<>();
        for (YamlMap.Item item : map.items(key)) {
            if (item.value() instanceof Map<?, ?>) {
                values.add(value(item.asMap()));
            } else {
                values.add(new ValueSource.Value(item.place(), text(item.place(), item.value()), "", "", Map.of()));
            }
        }
        return values;
    }

    private ValueSource.Value value(YamlMap map) {
        ValueSource.Value value = new ValueSource.Value(
                map.place(),
                content(map),
                map.optionalText("rule"),
                map.optionalText("below"),
                given(map.optionalMap("with")));
        map.refuseOthers();
        return value;
    }

    private Object content(YamlMap map) {
        if (map.has("json")) {
            return new Spelling(map.optionalText("json"), null);
        }
        if (map.has("xml")) {
            return new Spelling(null, Spelling.escaped(map.optionalText("xml")));
        }
        Object value = map.plain("value");
        return value instanceof Map<?, ?> ? value : text(map.place(), value);
    }

    /** A text, or a list of its parts. */
    private String text(String place, Object value) {
        if (!(value instanceof List<?> parts)) {
            return String.valueOf(value);
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (!(part instanceof Map<?, ?> map)) {
                text.append(part);
            } else if (map.get("repeat") instanceof String once && map.get("times") instanceof Integer times) {
                text.append(once.repeat(times));
            } else {
                problems.add(place, "a part is a text, or {repeat: x, times: n}");
            }
        }
        return text.toString();
    }
}
