package org.regmeta.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Header;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Text;

/**
 * A record taken apart into names and values that can be changed, and put together again. A value is a simple one, a list, a map of the wordings of a text, or a
 * tree of its own; values of the model may be put in as they are. Not thread-safe.
 */
public final class RecordTree {
    private record Maker(RecordComponent[] components, MethodHandle constructor) {}

    private static final ClassValue<Maker> MAKERS = new ClassValue<>() {
        @Override
        protected Maker computeValue(Class<?> type) {
            return maker(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Object> values = new HashMap<>();

    private RecordTree(Object record) {
        this.type = record.getClass();
        Shape.forEach(record, (property, value) -> values.put(property.name(), apart(value)));
    }

    /**
     * Takes a record apart.
     *
     * @param record a record of the model
     * @return its tree
     */
    public static RecordTree of(MetadataRecord record) {
        return new RecordTree(record);
    }

    private static Object apart(Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(apart(item)));
            return items;
        }
        if (value instanceof Text text) {
            return new TreeMap<>(text.asMap());
        }
        return Shape.isObject(value) ? new RecordTree(value) : value;
    }

    /**
     * A value.
     *
     * @param name the name of a property
     * @return the value, or null if there is none
     */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /**
     * Sets a value, or takes it away.
     *
     * @param name the name of a property
     * @param value the value, or null for none
     */
    public void set(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /**
     * Puts the record together.
     *
     * @return a record of the kind that was taken apart
     * @throws IllegalArgumentException if a value has another type than the model says
     * @throws NullPointerException if a value is missing that must be there
     */
    public MetadataRecord whole() {
        return (MetadataRecord) made(type, values);
    }

    /**
     * The canonical JSON of what the tree holds, whether or not it makes a record.
     *
     * @return a JSON text
     */
    public String canonical() {
        StringBuilder out = new StringBuilder();
        Map<String, Object> members = new TreeMap<>();
        values.forEach((name, value) -> members.put(name, together(value)));
        CanonicalForm.object(out, members);
        return out.toString();
    }

    private static Object together(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecordTree::together).toList();
        }
        if (value instanceof Map<?, ?> wordings) {
            Map<String, String> text = new TreeMap<>();
            wordings.forEach((tag, wording) -> text.put(String.valueOf(tag), String.valueOf(wording)));
            return Text.of(text);
        }
        return value instanceof RecordTree tree ? made(tree.type, tree.values) : value;
    }

    private static Object made(Class<?> type, Map<String, Object> values) {
        Maker maker = MAKERS.get(type);
        Object[] arguments = new Object[maker.components().length];
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = maker.components()[i];
            Object value = values.get(component.getName());
            if (component.getType() == Header.class) {
                arguments[i] = made(Header.class, values);
            } else if (value != null) {
                arguments[i] = together(value);
            } else if (component.getType() == List.class) {
                arguments[i] = List.of();
            }
        }
        try {
            return maker.constructor().invokeWithArguments(arguments);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Maker maker(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return new Maker(components, MethodHandles.lookup().unreflectConstructor(constructor));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be a public record", e);
        }
    }
}
