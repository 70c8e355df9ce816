package org.regmeta.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document made by {@link CaseRecord} as it is written in a syntax, and where everything stands in it. Written here once more, without any binding, so that
 * what is expected of the library does not come from the library.
 */
final class PlacedText {
    private final Model model;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private PlacedText(Model model) {
        this.model = model;
    }

    static PlacedText of(Model model, String syntax, Map<String, Object> document) {
        PlacedText text = new PlacedText(model);
        if (syntax.equals("json")) {
            text.json(document, "", "");
            text.out.append('\n');
        } else {
            text.xml(document);
        }
        return text;
    }

    String text() {
        return out.toString();
    }

    /** Where the value of a path begins: line and column, both from 1; in XML the tag of its element. */
    String placeOfValue(String path) {
        return place(values, path);
    }

    /** Where the name of a path begins; in XML the tag of its element. */
    String placeOfName(String path) {
        return place(names, path);
    }

    private String place(Map<String, Integer> places, String path) {
        int at = places.get(path);
        int lineStart = out.lastIndexOf("\n", at - 1) + 1;
        long line = out.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (out.codePointCount(lineStart, at) + 1);
    }

    /** A step of a JSON Pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void json(Object node, String path, String indent) {
        values.put(path, out.length());
        if (node instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((name, value) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "\n" : ",\n")
                        .append(indent)
                        .append("  ");
                String inner = path + step(String.valueOf(name));
                names.put(inner, out.length());
                out.append(Spelling.quoted(String.valueOf(name))).append(": ");
                json(value, inner, indent + "  ");
            });
            out.append('\n').append(indent).append('}');
        } else if (node instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "\n" : ",\n").append(indent).append("  ");
                json(list.get(i), path + "/" + i, indent + "  ");
            }
            out.append('\n').append(indent).append(']');
        } else {
            out.append(((Spelling) node).json());
        }
    }

    private void xml(Map<String, Object> document) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        values.put("/specVersion", out.length());
        out.append("<Document xmlns=\"").append(XsdWriter.NAMESPACE).append("\" specVersion=\"");
        out.append(((Spelling) document.get("specVersion")).xml()).append("\">\n");
        document.forEach((name, value) -> {
            if (name.equals("record")) {
                int index = 0;
                for (Object record : (List<?>) value) {
                    Map<?, ?> map = (Map<?, ?>) record;
                    element(((Spelling) map.get("kind")).xml(), "", map, "/record/" + index++, "  ");
                }
            } else if (!name.equals("kind") && !name.equals("specVersion")) {
                property(name, value, step(name), "  ");
            }
        });
        out.append("</Document>\n");
    }

    private void property(String name, Object value, String path, String indent) {
        values.put(path, out.length() + indent.length());
        names.put(path, out.length() + indent.length());
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                element(name, "", list.get(i), path + "/" + i, indent);
            }
        } else if (value instanceof Map<?, ?> text
                && model.properties().get(name).type().equals("Text")) {
            text.forEach((tag, wording) -> {
                String attribute = " xml:lang=\"" + Spelling.escaped(String.valueOf(tag)) + "\"";
                element(name, attribute, wording, path + step(String.valueOf(tag)), indent);
            });
        } else {
            element(name, "", value, path, indent);
        }
    }

    private void element(String name, String attribute, Object value, String path, String indent) {
        out.append(indent);
        values.put(path, out.length());
        names.put(path, out.length());
        out.append('<').append(name).append(attribute).append('>');
        if (value instanceof Map<?, ?> map) {
            out.append('\n');
            map.forEach((inner, content) -> {
                if (!inner.equals("kind")) {
                    property(String.valueOf(inner), content, path + step(String.valueOf(inner)), indent + "  ");
                }
            });
            out.append(indent);
        } else {
            out.append(((Spelling) value).xml());
        }
        out.append("</").append(name).append(">\n");
    }
}
