package org.regmeta.internal.shape;

import java.util.List;
import java.util.Map;
import org.regmeta.internal.model.Property;
import org.regmeta.value.Text;

/** Walks over every simple value of a record, with its path. */
public final class Leaves {
    /** Takes one simple value. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a value.
         *
         * @param path JSON pointer from the record
         * @param property the name whose value it is
         * @param value a simple value; the wordings of a Text come one by one as strings
         */
        void visit(String path, Property property, Object value);
    }

    private Leaves() {}

    /**
     * Visits the leaves in model order.
     *
     * @param record a record of the model
     * @param visitor takes each simple value
     */
    public static void forEach(Object record, Visitor visitor) {
        walk("", record, visitor);
    }

    private static void walk(String path, Object record, Visitor visitor) {
        Shape.forEach(record, (property, value) -> {
            String inner = path + '/' + property.name();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    leaf(inner + '/' + i, property, list.get(i), visitor);
                }
            } else {
                leaf(inner, property, value, visitor);
            }
        });
    }

    private static void leaf(String path, Property property, Object value, Visitor visitor) {
        if (value instanceof Text text) {
            for (Map.Entry<String, String> wording : text.asMap().entrySet()) {
                visitor.visit(path + '/' + wording.getKey(), property, wording.getValue());
            }
        } else if (Shape.isObject(value)) {
            walk(path, value, visitor);
        } else {
            visitor.visit(path, property, value);
        }
    }
}
