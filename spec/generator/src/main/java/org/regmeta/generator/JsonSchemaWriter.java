package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema 2020-12: one flat {@code $defs} entry per kind, value type, object type and closed list. The root is for editors; programs pick the
 * entry by {@code kind}.
 */
final class JsonSchemaWriter {
    static final String ID = "https://w3id.org/regmeta/1/regmeta.schema.json";
    private static final String DEFS = "#/$defs/";
    private static final String SIGNATURE = "Signature";
    private static final String SIGNATURE_LINE = "SignatureLine";

    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    JsonSchemaWriter(Model model, Map<String, CodeListSource> lists) {
        this.model = model;
        this.lists = lists;
    }

    String write() {
        return pretty(schema());
    }

    /** For engines, by the entries that are asked for by themselves. */
    Map<String, String> writeBare() {
        Set<String> names = new LinkedHashSet<>(model.kinds().keySet());
        names.addAll(List.of("Document", SIGNATURE, SIGNATURE_LINE));
        return new BareSchemas((ObjectNode) schema().get("$defs")).of(names);
    }

    private ObjectNode schema() {
        ObjectNode root = nodes.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        root.put("title", "RegMeta 1.0");
        root.put("$comment", "Generated from spec/model: do not edit. Licence: CC BY 4.0.");
        root.put("$ref", DEFS + "Document");
        ObjectNode defs = root.putObject("$defs");
        defs.set("Document", document());
        defs.set("Record", record());
        model.kinds().forEach((name, kind) -> defs.set(name, object(kind.definition(), model.usesOf(kind), name)));
        defs.set(
                SIGNATURE_LINE,
                object(
                        model.objects().get(SIGNATURE).definition(),
                        model.objects().get(SIGNATURE).uses(),
                        SIGNATURE));
        model.objects().forEach((name, object) -> defs.set(name, object(object.definition(), object.uses(), "")));
        model.types().values().forEach(type -> {
            if (!type.name().equals("Code")) {
                defs.set(type.name(), valueType(type));
            }
        });
        TreeSet<String> closed = new TreeSet<>();
        model.properties().values().stream()
                .filter(property -> property.type().equals("Code"))
                .forEach(property -> closed.add(property.codeList()));
        closed.forEach(list -> defs.set("Code-" + list, closedList(list)));
        return root;
    }

    static String pretty(ObjectNode node) {
        return PrettyJson.write(new JsonMapper(), node);
    }

    private ObjectNode document() {
        ObjectNode document =
                object(model.document().definition(), model.document().uses(), "Document");
        ObjectNode schema = nodes.objectNode();
        schema.put("type", "string");
        schema.put(
                "description",
                "A hint for editors; readers ignore it. / Ein Hinweis für Editoren; Leser übergehen ihn.");
        ((ObjectNode) document.get("properties")).set("$schema", schema);
        return document;
    }

    /** A chain of if, then and else, since alternatives as oneOf would be tried one after the other. */
    private ObjectNode record() {
        List<String> kinds = new ArrayList<>(model.kinds().keySet());
        ObjectNode schema = null;
        for (int i = kinds.size() - 1; i >= 0; i--) {
            ObjectNode step = nodes.objectNode();
            ObjectNode condition = step.putObject("if");
            condition.putArray("required").add("kind");
            condition.putObject("properties").putObject("kind").put("const", kinds.get(i));
            step.putObject("then").put("$ref", DEFS + kinds.get(i));
            step.set("else", schema == null ? nodes.booleanNode(false) : schema);
            schema = step;
        }
        return schema == null ? nodes.objectNode() : schema;
    }

    private ObjectNode object(Bilingual definition, List<Model.Use> uses, String kind) {
        ObjectNode schema = nodes.objectNode();
        schema.put("type", "object");
        schema.put("description", describe(definition));
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = nodes.arrayNode();
        if (!kind.isEmpty()) {
            properties.putObject("kind").put("const", kind);
            required.add("kind");
        } else {
            schema.put("minProperties", 1);
        }
        for (Model.Use use : uses) {
            properties.set(use.name(), use(use));
            if (use.required()) {
                required.add(use.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private ObjectNode use(Model.Use use) {
        Model.Property property = model.property(use);
        String type = property.type().equals("Code") ? "Code-" + property.codeList() : property.type();
        ObjectNode schema = nodes.objectNode();
        schema.put("description", describe(property.definition()));
        if (property.list()) {
            schema.put("type", "array");
            schema.put("minItems", 1);
            schema.putObject("items").put("$ref", DEFS + type);
        } else {
            schema.put("$ref", DEFS + type);
        }
        if (!property.type().equals("Record")) {
            schema.putArray("examples").add(ExampleJson.of(model, property));
        }
        return schema;
    }

    private ObjectNode valueType(Model.ValueType type) {
        ObjectNode schema = nodes.objectNode();
        schema.put("description", describe(type.definition()));
        if (type.name().equals("Text")) {
            schema.put("type", "object");
            ArrayNode either = schema.putArray("anyOf");
            for (String language : List.of("de", "en")) {
                either.addObject().putArray("required").add(language);
            }
            schema.putObject("propertyNames").put("$ref", DEFS + "Language");
            schema.putObject("additionalProperties").put("$ref", DEFS + "String");
            return schema;
        }
        switch (type.json()) {
            case "boolean" -> schema.put("type", "boolean");
            case "integer" -> {
                schema.put("type", "integer");
                schema.put("minimum", -9007199254740991L);
                schema.put("maximum", 9007199254740991L);
            }
            default -> {
                schema.put("type", "string");
                if (type.pattern().isEmpty()) {
                    schema.put("minLength", type.minLength());
                }
                schema.put("maxLength", type.maxLength());
                if (!type.pattern().isEmpty()) {
                    schema.put("pattern", "^(?:" + model.patternOf(type.name()) + ")$");
                }
            }
        }
        return schema;
    }

    private ObjectNode closedList(String name) {
        ObjectNode schema = nodes.objectNode();
        schema.put("description", describe(lists.get(name).description()));
        schema.put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        lists.get(name).entries().forEach(entry -> codes.add(entry.code()));
        return schema;
    }

    private static String describe(Bilingual text) {
        return text.de() + " / " + text.en();
    }
}
