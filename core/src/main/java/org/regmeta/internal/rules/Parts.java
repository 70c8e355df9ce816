package org.regmeta.internal.rules;

import java.util.List;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.Shape;

/** Finds the values of one type in a record, at whatever depth. */
public final class Parts {
    /**
     * Takes one value.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    public interface Visitor<T> {
        /**
         * Takes a value.
         *
         * @param path JSON pointer from the record
         * @param property the name whose value it is
         * @param value the value
         */
        void visit(String path, Property property, T value);
    }

    private Parts() {}

    /**
     * Visits the values in model order.
     *
     * @param record a record of the model
     * @param type a value type or an object type
     * @param visitor takes each value
     * @param <T> the type
     */
    public static <T> void forEach(Object record, Class<T> type, Visitor<T> visitor) {
        walk("", record, type, visitor);
    }

    private static <T> void walk(String path, Object record, Class<T> type, Visitor<T> visitor) {
        Shape.forEach(record, (property, value) -> {
            String inner = path + '/' + property.name();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    take(inner + '/' + i, property, list.get(i), type, visitor);
                }
            } else {
                take(inner, property, value, type, visitor);
            }
        });
    }

    private static <T> void take(String path, Property property, Object value, Class<T> type, Visitor<T> visitor) {
        if (type.isInstance(value)) {
            visitor.visit(path, property, type.cast(value));
        }
        if (Shape.isObject(value)) {
            walk(path, value, type, visitor);
        }
    }
}
