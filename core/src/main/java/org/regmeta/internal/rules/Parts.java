package org.regmeta.internal.rules;

import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.Walk;

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
        for (Walk.Step step : Walk.of(record)) {
            if (type.isInstance(step.value())) {
                visitor.visit(step.path(), step.property(), type.cast(step.value()));
            }
        }
    }
}
