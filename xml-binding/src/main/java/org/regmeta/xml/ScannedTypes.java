package org.regmeta.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.ValueType;

/**
 * The types whose patterns the schema engine does not know. They are answered by the scanners of the value types, which a test holds equal to them and which
 * need a small part of the time. A name has one type in the whole standard.
 */
final class ScannedTypes {
    private static final Map<String, String> OF_ELEMENTS = ofElements(Model.standard());

    private ScannedTypes() {}

    /** Names of elements with their types. */
    static Map<String, String> ofElements() {
        return OF_ELEMENTS;
    }

    private static Map<String, String> ofElements(Model model) {
        Map<String, String> types = new HashMap<>();
        for (Property property : model.properties()) {
            @Nullable ValueType type = model.type(property.type());
            // the version of the standard is an attribute, whose pattern the engine knows
            if (type != null && !type.pattern().isEmpty() && !property.name().equals("specVersion")) {
                types.put(property.name(), type.name());
            }
        }
        return Map.copyOf(types);
    }
}
