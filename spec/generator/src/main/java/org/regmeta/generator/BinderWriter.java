package org.regmeta.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the code that turns what a parser delivers into records: {@code JsonRecords} from Jackson trees and {@code BeanRecords} from JAXB beans. Both
 * expect input that has passed its schema.
 */
final class BinderWriter {
    /** Where the values come from: the two differ in how a property is reached, and in nothing else. */
    enum Flavour {
        JSON("org.regmeta.json", "JsonRecords", "import tools.jackson.databind.JsonNode;\n") {
            @Override
            String parameter(String type) {
                return "JsonNode from";
            }

            @Override
            String reach(String name) {
                return "from.get(\"" + name + "\")";
            }

            @Override
            String raw(String type) {
                return "JsonNode";
            }

            @Override
            String text(String variable) {
                return variable + ".stringValue()";
            }

            @Override
            String nonText(Model.ValueType type, String variable) {
                return type.json().equals("boolean") ? variable + ".booleanValue()" : variable + ".longValue()";
            }
        },
        BEAN("org.regmeta.xml", "BeanRecords", "import org.regmeta.xml.bean.*;\n") {
            @Override
            String parameter(String type) {
                return type + "Bean from";
            }

            @Override
            String reach(String name) {
                return "from.get" + JavaTypes.capital(name) + "()";
            }

            @Override
            String raw(String type) {
                return type.isEmpty() ? "String" : type + "Bean";
            }

            @Override
            String text(String variable) {
                return variable;
            }

            @Override
            String nonText(Model.ValueType type, String variable) {
                return type.json().equals("boolean")
                        ? "Boolean.valueOf(" + variable + ")"
                        : "Long.valueOf(" + variable + ")";
            }
        };

        private final String packageName;
        private final String className;
        private final String imports;

        Flavour(String packageName, String className, String imports) {
            this.packageName = packageName;
            this.className = className;
            this.imports = imports;
        }

        abstract String parameter(String type);

        abstract String reach(String name);

        abstract String raw(String type);

        abstract String text(String variable);

        abstract String nonText(Model.ValueType type, String variable);
    }

    /** Handed out one by one, never as lists of the head. */
    private static final Set<String> HANDED_OUT = Set.of("record", "signature");

    private final Model model;
    private final Flavour flavour;

    BinderWriter(Model model, Flavour flavour) {
        this.model = model;
        this.flavour = flavour;
    }

    String className() {
        return flavour.className;
    }

    String write() {
        StringBuilder out = new StringBuilder();
        out.append("package ")
                .append(flavour.packageName)
                .append(";\n\n")
                .append(JavaTypes.IMPORTS)
                .append("import org.regmeta.model.*;\n")
                .append(flavour.imports)
                .append('\n');
        out.append(
                        "/** Makes records of what has passed its schema. */\n@Generated(\"org.regmeta.generator\")\n@SuppressWarnings(\"all\")\nfinal class ")
                .append(flavour.className)
                .append(" {\n    private ")
                .append(flavour.className)
                .append("() {}\n");
        if (flavour == Flavour.JSON) {
            dispatch(out);
        } else {
            beanDispatch(out);
        }
        structure(out, model.header(), false, "Header");
        model.kinds().values().forEach(kind -> structure(out, kind, true, kind.name()));
        model.objects().values().forEach(object -> structure(out, object, false, object.name()));
        return out.append("}\n").toString();
    }

    private void dispatch(StringBuilder out) {
        out.append("\n    static MetadataRecord record(Kind kind, JsonNode from) {\n        return switch (kind) {\n");
        model.kinds()
                .keySet()
                .forEach(kind -> out.append("            case ")
                        .append(constant(kind))
                        .append(" -> read")
                        .append(kind)
                        .append("(from);\n"));
        out.append("        };\n    }\n");
        List<String> arguments = new ArrayList<>();
        model.document()
                .uses()
                .forEach(use -> arguments.add(HANDED_OUT.contains(use.name()) ? "List.of()" : argument(use)));
        out.append(
                        "\n    static Document readDocument(JsonNode from) {\n        return new Document(\n                ")
                .append(String.join(",\n                ", arguments))
                .append(");\n    }\n");
    }

    private void beanDispatch(StringBuilder out) {
        out.append("\n    static MetadataRecord record(HeaderBean from) {\n");
        model.kinds()
                .keySet()
                .forEach(kind -> out.append("        if (from instanceof ")
                        .append(kind)
                        .append("Bean bean) {\n            return read")
                        .append(kind)
                        .append("(bean);\n        }\n"));
        out.append("        throw new IllegalArgumentException(from.getClass().getName());\n    }\n");
        out.append("\n    static Class<? extends HeaderBean> beanOf(Kind kind) {\n        return switch (kind) {\n");
        model.kinds()
                .keySet()
                .forEach(kind -> out.append("            case ")
                        .append(constant(kind))
                        .append(" -> ")
                        .append(kind)
                        .append("Bean.class;\n"));
        out.append("        };\n    }\n");
    }

    /** DataElement to DATA_ELEMENT. */
    static String constant(String code) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '-') {
                constant.append('_');
            } else {
                boolean border = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(code.charAt(i - 1));
                constant.append(border ? "_" : "").append(Character.toUpperCase(c));
            }
        }
        return constant.toString();
    }

    private void structure(StringBuilder out, Model.Structure structure, boolean withHeader, String type) {
        List<String> arguments = new ArrayList<>();
        if (withHeader) {
            arguments.add("readHeader(from)");
        }
        structure.uses().forEach(use -> arguments.add(argument(use)));
        out.append("\n    static ")
                .append(type)
                .append(" read")
                .append(type)
                .append('(')
                .append(flavour.parameter(type))
                .append(") {\n        return new ")
                .append(type)
                .append("(\n                ")
                .append(String.join(",\n                ", arguments))
                .append(");\n    }\n");
    }

    private String argument(Model.Use use) {
        Model.Property property = model.property(use);
        String reach = flavour.reach(use.name());
        boolean object = model.isObject(property);
        if (property.type().equals("Text")) {
            return (flavour == Flavour.JSON ? "JsonValues" : "BeanValues") + ".text(" + reach + ")";
        }
        String values = flavour == Flavour.JSON ? "JsonValues" : "BeanValues";
        if (property.list()) {
            return values + ".list(" + reach + ", "
                    + (object ? flavour.className + "::read" + property.type() : "v -> " + convert(property, "v"))
                    + ")";
        }
        if (use.required()) {
            return object ? "read" + property.type() + "(" + reach + ")" : convert(property, reach);
        }
        return values + ".optional(" + reach + ", "
                + (object ? flavour.className + "::read" + property.type() : "v -> " + convert(property, "v")) + ")";
    }

    private String convert(Model.Property property, String variable) {
        Model.ValueType type = model.types().get(property.type());
        if (!type.json().isEmpty()) {
            return flavour.nonText(type, variable);
        }
        return JavaTypes.parse(model, property, flavour.text(variable));
    }
}
