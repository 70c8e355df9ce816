package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the smallest document that says what is given: what is required beside that comes from the examples of the dictionary. An object is a map in the order of
 * the model, a list a list, a value a {@link Spelling}.
 */
final class CaseRecord {
    private final Model model;

    CaseRecord(Model model) {
        this.model = model;
    }

    /** A document with some records; what is given of the document itself may be empty. */
    Map<String, Object> document(Map<String, Object> given, List<Map<String, Object>> records) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", Spelling.string("Document"));
        document.putAll(object(model.document().uses(), given));
        if (!records.isEmpty()) {
            document.put("record", records);
        }
        return document;
    }

    /** A record of a kind. */
    Map<String, Object> record(String kind, Map<String, Object> given) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("kind", Spelling.string(kind));
        record.putAll(object(model.usesOf(model.kinds().get(kind)), given));
        return record;
    }

    private Map<String, Object> object(List<Model.Use> uses, Map<?, ?> given) {
        Map<String, Object> object = new LinkedHashMap<>();
        int found = 0;
        for (Model.Use use : uses) {
            Model.Property property = model.property(use);
            Object value = given.get(use.name());
            if (value != null) {
                found++;
                object.put(use.name(), several(property, value));
            } else if (use.required() && !property.type().equals("Record")) {
                object.put(use.name(), several(property, property.example()));
            }
        }
        if (found < given.size()) {
            throw new IllegalArgumentException("unknown property among " + given.keySet());
        }
        return object;
    }

    private Object several(Model.Property property, Object value) {
        if (!property.list()) {
            return single(property, value);
        }
        List<Object> list = new ArrayList<>();
        List<?> items = value instanceof List<?> given ? given : List.of(value);
        items.forEach(item -> list.add(single(property, item)));
        return list;
    }

    private Object single(Model.Property property, Object value) {
        if (value instanceof Spelling) {
            return value;
        }
        String type = property.type();
        if (model.isObject(property) && value instanceof Map<?, ?> map) {
            return object(model.objects().get(type).uses(), map);
        }
        if (type.equals("Text")) {
            return wording(value instanceof Map<?, ?> map ? map : Map.of("de", value));
        }
        if (model.isObject(property) || value instanceof Map<?, ?>) {
            throw new IllegalArgumentException(property.name() + " is no " + type);
        }
        String text = String.valueOf(value);
        return model.types().get(type).json().isEmpty() ? Spelling.string(text) : Spelling.bare(text);
    }

    private static Map<String, Object> wording(Map<?, ?> languages) {
        Map<String, Object> wording = new LinkedHashMap<>();
        languages.forEach((tag, text) -> wording.put(String.valueOf(tag), Spelling.string(String.valueOf(text))));
        return wording;
    }
}
