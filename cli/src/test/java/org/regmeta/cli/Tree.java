package org.regmeta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a plain tree, written by hand as JSON and as XML without the bindings, so that neither can vouch for the other. An object is a {@link Map}, a list
 * a {@link List}, a text in several languages a {@link Wording}; a {@link Raw} stands as it is.
 */
final class Tree {
    static final String NAMESPACE = "https://w3id.org/regmeta/1";

    private Tree() {}

    /**
     * A text in several languages; a language may be named twice.
     *
     * @param languages pairs of language and wording
     */
    record Wording(List<Map.Entry<String, String>> languages) {}

    /**
     * A single value given twice: an array of two in JSON, two elements in XML.
     *
     * @param value the value
     */
    record Twice(Object value) {}

    /**
     * Characters that are written as they are.
     *
     * @param json in JSON
     * @param xml in XML, as the content of the element
     */
    record Raw(String json, String xml) {}

    static Object copy(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put((String) name, copy(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(copy(value)));
            return copy;
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }

    static String json(Object node) {
        StringBuilder out = new StringBuilder();
        json(node, out);
        return out.toString();
    }

    private static void json(Object node, StringBuilder out) {
        if (node instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((name, value) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",");
                string((String) name, out);
                out.append(':');
                json(value, out);
            });
            out.append('}');
        } else if (node instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ",");
                json(list.get(i), out);
            }
            out.append(']');
        } else if (node instanceof Wording wording) {
            out.append('{');
            for (int i = 0; i < wording.languages().size(); i++) {
                out.append(i == 0 ? "" : ",");
                string(wording.languages().get(i).getKey(), out);
                out.append(':');
                string(wording.languages().get(i).getValue(), out);
            }
            out.append('}');
        } else if (node instanceof Twice twice) {
            json(List.of(twice.value(), twice.value()), out);
        } else if (node instanceof Raw raw) {
            out.append(raw.json());
        } else if (node instanceof String text) {
            string(text, out);
        } else {
            out.append(node);
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /** A document as XML. */
    static String xml(Map<String, Object> document) {
        StringBuilder out = new StringBuilder("<Document xmlns=\"" + NAMESPACE + "\" specVersion=\"");
        out.append(document.get("specVersion")).append("\">");
        document.forEach((name, value) -> {
            if (name.equals("record")) {
                for (Object record : list(value)) {
                    element((String) map(record).get("kind"), record, out);
                }
            } else if (!name.equals("kind") && !name.equals("specVersion")) {
                property(name, value, out);
            }
        });
        return out.append("</Document>").toString();
    }

    private static void property(String name, Object value, StringBuilder out) {
        if (value instanceof List<?> list) {
            list.forEach(item -> property(name, item, out));
        } else if (value instanceof Twice twice) {
            property(name, twice.value(), out);
            property(name, twice.value(), out);
        } else if (value instanceof Wording wording) {
            wording.languages().forEach(entry -> {
                out.append('<').append(name).append(" xml:lang=\"");
                escape(entry.getKey(), out);
                out.append("\">");
                escape(entry.getValue(), out);
                out.append("</").append(name).append('>');
            });
        } else {
            element(name, value, out);
        }
    }

    private static void element(String name, Object value, StringBuilder out) {
        out.append('<').append(name).append('>');
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, content) -> {
                if (!inner.equals("kind")) {
                    property((String) inner, content, out);
                }
            });
        } else if (value instanceof Raw raw) {
            out.append(raw.xml());
        } else {
            escape(value.toString(), out);
        }
        out.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
