package org.regmeta.generator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the example of a property, written in YAML, into its JSON form: what is an integer or a boolean is decided by the model, not by YAML. */
final class ExampleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExampleJson() {}

    static JsonNode of(Model model, Model.Property property) {
        JsonNode one = value(model, property, property.example());
        if (!property.list()) {
            return one;
        }
        ArrayNode list = NODES.arrayNode();
        list.add(one);
        return list;
    }

    private static JsonNode value(Model model, Model.Property property, Object example) {
        if (example instanceof Map<?, ?> map) {
            return property.type().equals("Text") ? text(map) : object(model, property, map);
        }
        String text = String.valueOf(example);
        Model.ValueType type = model.types().get(property.type());
        String json = type == null ? "" : type.json();
        return switch (json) {
            case "boolean" -> NODES.booleanNode(Boolean.parseBoolean(text));
            case "integer" -> NODES.numberNode(Long.parseLong(text));
            default -> property.type().equals("Text") ? NODES.objectNode().put("de", text) : NODES.stringNode(text);
        };
    }

    private static ObjectNode text(Map<?, ?> map) {
        ObjectNode node = NODES.objectNode();
        map.forEach((language, text) -> node.put(String.valueOf(language), String.valueOf(text)));
        return node;
    }

    private static ObjectNode object(Model model, Model.Property property, Map<?, ?> map) {
        ObjectNode node = NODES.objectNode();
        for (Model.Use use : model.objects().get(property.type()).uses()) {
            Object value = map.get(use.name());
            if (value == null) {
                continue;
            }
            Model.Property inner = model.property(use);
            if (inner.list()) {
                ArrayNode list = node.putArray(use.name());
                List<?> items = value instanceof List<?> given ? given : List.of(value);
                items.forEach(item -> list.add(value(model, inner, item)));
            } else {
                node.set(use.name(), value(model, inner, value));
            }
        }
        return node;
    }
}
