package org.regmeta.internal.rules;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.regmeta.catalogue.Catalogue;

/**
 * Something that is computed once for a catalogue and kept as long as the catalogue is. What is kept must not lead back to the catalogue itself. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class PerCatalogue<T> {
    private final Map<Catalogue, T> values = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * Gets it, computed if this is the first time.
     *
     * @param catalogue a catalogue
     * @param compute how to compute it
     * @return the value
     */
    public T get(Catalogue catalogue, Supplier<T> compute) {
        T value = values.get(catalogue);
        if (value == null) {
            value = compute.get();
            values.put(catalogue, value);
        }
        return value;
    }
}
