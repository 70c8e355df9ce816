package org.regmeta.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.model.ClosedCode;
import org.regmeta.model.Header;
import org.regmeta.model.MetadataRecord;

/**
 * The properties of a Java record of the model as names and values. A header is opened: its properties come first, as in every syntax. Thread-safe.
 */
public final class Shape {
    private record Component(Property property, MethodHandle accessor) {}

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return components(type);
        }
    };
    private static final ClassValue<Boolean> HEADED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components.length > 0 && components[0].getType() == Header.class;
        }
    };

    private Shape() {}

    private static List<Component> components(Class<?> type) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Property property = Model.standard().property(component.getName());
            if (component.getType() != Header.class && property != null) {
                try {
                    components.add(new Component(
                            property,
                            MethodHandles.lookup()
                                    .unreflect(component.getAccessor())
                                    .asType(GETTER)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(type + " must be public", e);
                }
            }
        }
        return List.copyOf(components);
    }

    /**
     * Visits the properties that are there, in model order.
     *
     * @param record a record of the model: a kind, the document or an object type
     * @param visitor takes the property and its value: a list that is not empty, or a single value
     */
    public static void forEach(Object record, BiConsumer<Property, Object> visitor) {
        if (HEADED.get(record.getClass())) {
            visit(((MetadataRecord) record).header(), visitor);
        }
        visit(record, visitor);
    }

    private static void visit(Object record, BiConsumer<Property, Object> visitor) {
        for (Component component : COMPONENTS.get(record.getClass())) {
            Object value;
            try {
                value = (Object) component.accessor().invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                visitor.accept(component.property(), value);
            }
        }
    }

    /**
     * Whether a value has properties of its own.
     *
     * @param value a value or an item of a list
     * @return whether {@link #forEach} takes it
     */
    public static boolean isObject(Object value) {
        return value instanceof Record && value.getClass().getPackageName().equals(Header.class.getPackageName());
    }

    /**
     * The lexical form of a simple value, as it is written in both syntaxes.
     *
     * @param value a simple value
     * @return its text
     */
    public static String lexical(Object value) {
        if (value instanceof ClosedCode code) {
            return code.code();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
