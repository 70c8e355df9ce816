package org.regmeta.internal.shape;

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
        for (Walk.Step step : Walk.of(record)) {
            if (step.value() instanceof Text text) {
                for (Map.Entry<String, String> wording : text.asMap().entrySet()) {
                    visitor.visit(step.path() + '/' + wording.getKey(), step.property(), wording.getValue());
                }
            } else if (!Shape.isObject(step.value())) {
                visitor.visit(step.path(), step.property(), step.value());
            }
        }
    }
}
