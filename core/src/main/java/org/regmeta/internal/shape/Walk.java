package org.regmeta.internal.shape;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Property;
import org.regmeta.model.MetadataRecord;

/**
 * All values of a record with their paths, objects before what they hold. Some fifty rules look at the values of one record, one after the other, so the last walk
 * of each thread is kept. Immutable.
 */
public final class Walk {
    /**
     * A value.
     *
     * @param path JSON pointer from the record
     * @param property the name whose value it is
     * @param value a simple value, a Text or an object
     */
    public record Step(String path, Property property, Object value) {}

    private static final ThreadLocal<SoftReference<Walk>> LAST = new ThreadLocal<>();

    private final Object record;
    private final List<Step> steps = new ArrayList<>();

    private Walk(Object record) {
        this.record = record;
        add("", record);
    }

    /**
     * The values of a record.
     *
     * @param record a record of the model: a kind or an object type
     * @return in model order
     */
    public static List<Step> of(Object record) {
        if (!(record instanceof MetadataRecord)) {
            return new Walk(record).steps;
        }
        @Nullable SoftReference<Walk> kept = LAST.get();
        @Nullable Walk last = kept == null ? null : kept.get();
        if (last == null || last.record != record) {
            last = new Walk(record);
            LAST.set(new SoftReference<>(last));
        }
        return last.steps;
    }

    private void add(String path, Object owner) {
        Shape.forEach(owner, (property, value) -> {
            String inner = path + '/' + property.name();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    step(inner + '/' + i, property, list.get(i));
                }
            } else {
                step(inner, property, value);
            }
        });
    }

    private void step(String path, Property property, Object value) {
        steps.add(new Step(path, property, value));
        if (Shape.isObject(value)) {
            add(path, value);
        }
    }
}
