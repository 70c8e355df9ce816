package org.regmeta.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.Shape;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/** The references of records in their order: the number of the id that is meant, the versions admitted, and the property. Not thread-safe while it grows. */
public final class ReferenceTable {
    private static final int PIN_BITS = 24;
    private static final int PINS = 1 << PIN_BITS;

    /** The versions that a reference admits. */
    private record Pin(@Nullable Integer major, @Nullable Version version) {
        // written out for the same reason as in Version
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pin pin && Objects.equals(major, pin.major) && Objects.equals(version, pin.version);
        }

        @Override
        public int hashCode() {
            return 31 * Objects.hashCode(major) + Objects.hashCode(version);
        }
    }

    private final IdTable ids;
    private final Ints starts = new Ints();
    private final Ints targets = new Ints();
    /** The number of the property above, of the pin below. */
    private final Ints uses = new Ints();

    private final List<Pin> pins = new ArrayList<>();
    private final Map<Pin, Integer> pinNumbers = new HashMap<>();
    private final List<String> properties = new ArrayList<>();
    private final Map<String, Integer> propertyNumbers = new HashMap<>();

    /**
     * An empty table.
     *
     * @param ids gives numbers to the ids that are referred to
     */
    public ReferenceTable(IdTable ids) {
        this.ids = ids;
        starts.add(0);
    }

    /**
     * Appends the references of the next record.
     *
     * @param record the record
     */
    public void add(Object record) {
        walk(record);
        starts.add(targets.size());
    }

    private void walk(Object owner) {
        Shape.forEach(owner, (property, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(item -> take(property, item));
            } else {
                take(property, value);
            }
        });
    }

    private void take(Property property, Object value) {
        if (value instanceof Ref ref) {
            targets.add(ids.number(ref.id().value()));
            int pin = number(new Pin(ref.major(), ref.version()), pins, pinNumbers);
            if (pin == PINS) {
                throw new IllegalStateException("more than " + PINS + " different versions are referred to");
            }
            uses.add(number(property.name(), properties, propertyNumbers) << PIN_BITS | pin);
        } else if (Shape.isObject(value)) {
            walk(value);
        }
    }

    private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
        return numbers.computeIfAbsent(value, next -> {
            values.add(next);
            return values.size() - 1;
        });
    }

    /**
     * The number of a record's first reference.
     *
     * @param record the number of a record; one beyond the last is allowed
     * @return the number of its first reference, which is also that behind the last one of the record before
     */
    public int first(int record) {
        return starts.get(record);
    }

    /**
     * The number of the id that is meant.
     *
     * @param reference the number of a reference
     * @return the number of an id
     */
    public int target(int reference) {
        return targets.get(reference);
    }

    /**
     * The reference as it was written.
     *
     * @param reference the number of a reference
     * @return the reference
     */
    public Ref ref(int reference) {
        Iri id = Iri.of(ids.id(target(reference)));
        Pin pin = pins.get(uses.get(reference) & (PINS - 1));
        if (pin.version() != null) {
            return Ref.of(id, pin.version());
        }
        return pin.major() != null ? Ref.of(id, pin.major()) : Ref.of(id);
    }

    /**
     * Whether a reference is the value of a property.
     *
     * @param reference the number of a reference
     * @param property the name of a property
     * @return whether it is
     */
    public boolean isOf(int reference, String property) {
        return properties.get(uses.get(reference) >>> PIN_BITS).equals(property);
    }
}
