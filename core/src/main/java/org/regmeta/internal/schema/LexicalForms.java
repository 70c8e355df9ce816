package org.regmeta.internal.schema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.internal.model.ValueType;

/**
 * The lexical forms of the value types, read from the patterns of the model. The patterns are constants of the standard and their input is bounded by
 * {@code maxLength} first, so the JDK's engine is safe here.
 */
public final class LexicalForms {
    private final Model model;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    /**
     * The forms of a model.
     *
     * @param model the model
     */
    public LexicalForms(Model model) {
        this.model = model;
        for (ValueType type : model.types()) {
            if (!type.pattern().isEmpty()) {
                patterns.put(type.name(), Pattern.compile(type.pattern()));
            }
        }
    }

    /**
     * Whether a text has the form of a type.
     *
     * @param type the name of a value type
     * @param text the text
     * @return whether it has the form
     */
    public boolean isValid(String type, String text) {
        ValueType form = model.type(type);
        if (form == null) {
            throw new IllegalArgumentException("no value type " + type);
        }
        int length = text.codePointCount(0, text.length());
        if (length < form.minLength() || length > form.maxLength()) {
            return false;
        }
        @Nullable Pattern pattern = patterns.get(type);
        return pattern == null || pattern.matcher(text).matches();
    }

    Node.Type jsonType(Property property) {
        ValueType type = model.type(property.type());
        String json = type == null ? "" : type.json();
        return switch (json) {
            case "boolean" -> Node.Type.BOOLEAN;
            case "integer" -> Node.Type.NUMBER;
            default -> Node.Type.TEXT;
        };
    }

    boolean hasCode(String list, String code) {
        return list(list).contains(code);
    }

    Set<String> codes(String list) {
        return list(list);
    }

    String example(String type) {
        ValueType form = model.type(type);
        return form == null ? "" : form.example();
    }

    private Set<String> list(String name) {
        return lists.computeIfAbsent(name, list -> {
            Set<String> codes = new LinkedHashSet<>();
            SpecTable.read("codelists/" + list + ".tsv").forEach(row -> codes.add(row.get(0)));
            return codes;
        });
    }
}
