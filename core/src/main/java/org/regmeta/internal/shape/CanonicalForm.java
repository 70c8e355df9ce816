package org.regmeta.internal.shape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Text;

/**
 * The canonical form of a record: RFC 8785 over its JSON. Since the model has no floating-point number, that is to sort the names by UTF-16 and to escape the
 * strings.
 */
public final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * The canonical bytes of a record, whatever syntax it came in.
     *
     * @param record the record
     * @return UTF-8 bytes
     * @throws IllegalArgumentException if a text holds a lone surrogate (RFC 8785 § 3.2.2.2)
     */
    public static byte[] of(MetadataRecord record) {
        Map<String, Object> object = members(record);
        object.put("kind", record.kind().code());
        StringBuilder out = new StringBuilder(1024);
        object(out, object);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical JSON of a value of a record: a simple value, a text, an object or a list of them.
     *
     * @param value the value
     * @return a JSON text
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static String ofValue(Object value) {
        StringBuilder out = new StringBuilder();
        value(out, value);
        return out.toString();
    }

    private static Map<String, Object> members(Object record) {
        Map<String, Object> members = new TreeMap<>();
        Shape.forEach(record, (property, value) -> members.put(property.name(), value));
        return members;
    }

    static void object(StringBuilder out, Map<String, ?> members) {
        char separator = '{';
        for (Map.Entry<String, ?> member : members.entrySet()) {
            out.append(separator);
            string(out, member.getKey());
            out.append(':');
            value(out, member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void value(StringBuilder out, Object value) {
        if (value instanceof List<?> list) {
            char separator = '[';
            for (Object item : list) {
                out.append(separator);
                value(out, item);
                separator = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Text text) {
            object(out, new TreeMap<>(text.asMap()));
        } else if (Shape.isObject(value)) {
            object(out, members(value));
        } else if (value instanceof Boolean || value instanceof Long) {
            out.append(value);
        } else {
            string(out, Shape.lexical(value));
        }
    }

    /**
     * Writes a string as RFC 8785 § 3.2.2.2 says.
     *
     * @param out where to
     * @param text any text
     * @throws IllegalArgumentException if it holds a lone surrogate
     */
    static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        requirePaired(text, i);
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static void requirePaired(String text, int at) {
        char c = text.charAt(at);
        boolean lone = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (lone) {
            throw new IllegalArgumentException("a lone surrogate has no canonical form");
        }
    }
}
