package org.regmeta.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;
import tools.jackson.databind.JsonNode;

/** The parts of which the generated binder is made. */
final class JsonValues {
    private JsonValues() {}

    static @Nullable Text text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        node.forEachEntry((language, text) -> byLanguage.put(language, text.stringValue()));
        return Text.of(byLanguage);
    }

    static <T> List<T> list(@Nullable JsonNode node, Function<JsonNode, T> item) {
        if (node == null) {
            return List.of();
        }
        List<T> list = new ArrayList<>(node.size());
        for (JsonNode child : node) {
            list.add(item.apply(child));
        }
        return list;
    }

    static <T> @Nullable T optional(@Nullable JsonNode node, Function<JsonNode, T> value) {
        return node == null ? null : value.apply(node);
    }
}
