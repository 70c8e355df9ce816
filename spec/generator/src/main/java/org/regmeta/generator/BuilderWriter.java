package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a builder for each kind, the document and each object type of four components or more. */
final class BuilderWriter {
    private static final Set<String> PARSED_CLASSES =
            Set.of("Iri", "Version", "SpecVersion", "Ref", "Code", "Duration", "Area", "Path", "Digest");

    private final Model model;

    BuilderWriter(Model model) {
        this.model = model;
    }

    /** Simple class name to source text. */
    Map<String, String> write() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("DocumentBuilder", builder("Document", model.document().uses(), false));
        sources.put("HeaderBuilder", builder("Header", model.header().uses(), false));
        model.kinds()
                .values()
                .forEach(kind -> sources.put(kind.name() + "Builder", builder(kind.name(), kind.uses(), true)));
        model.objects().values().stream()
                .filter(object -> object.uses().size() >= JavaTypes.BUILDER_FROM)
                .forEach(
                        object -> sources.put(object.name() + "Builder", builder(object.name(), object.uses(), false)));
        return sources;
    }

    private String builder(String type, List<Model.Use> own, boolean withHeader) {
        String name = type + "Builder";
        StringBuilder out = new StringBuilder();
        out.append("package ")
                .append(JavaTypes.MODEL_PACKAGE)
                .append(";\n\n")
                .append(JavaTypes.IMPORTS)
                .append('\n');
        out.append("/**\n * Builds a {@link ")
                .append(type)
                .append(
                        "}. A builder is not thread-safe, can be used again, and takes {@code null} where a value may be absent.\n")
                .append(
                        " * A {@code String} is parsed; a text of the wrong form throws {@link ValueFormatException}.\n */\n");
        out.append("@Generated(\"org.regmeta.generator\")\n@SuppressWarnings(\"all\")\npublic final class ")
                .append(name)
                .append(" {\n");
        if (withHeader) {
            out.append("    private final HeaderBuilder header;\n");
        }
        own.forEach(use -> field(out, use));
        out.append("\n    ").append(name).append("() {\n");
        if (withHeader) {
            out.append("        this.header = new HeaderBuilder();\n");
        }
        out.append("    }\n\n    ").append(name).append("(").append(type).append(" from) {\n");
        if (withHeader) {
            out.append("        this.header = new HeaderBuilder(from.header());\n");
        }
        for (Model.Use use : own) {
            out.append("        this.")
                    .append(use.name())
                    .append(
                            model.property(use).list()
                                    ? ".addAll(from." + use.name() + "());\n"
                                    : " = from." + use.name() + "();\n");
        }
        out.append("    }\n");
        if (withHeader) {
            model.header().uses().forEach(use -> setters(out, name, use, "header." + use.name()));
        }
        own.forEach(use -> setters(out, name, use, ""));
        build(out, type, own, withHeader);
        return out.append("}\n").toString();
    }

    private void field(StringBuilder out, Model.Use use) {
        Model.Property property = model.property(use);
        String item = JavaTypes.itemClass(model, property);
        if (property.list()) {
            out.append("    private final List<")
                    .append(item)
                    .append("> ")
                    .append(use.name())
                    .append(" = new ArrayList<>();\n");
        } else {
            out.append("    private @Nullable ")
                    .append(item)
                    .append(' ')
                    .append(use.name())
                    .append(";\n");
        }
    }

    private void setters(StringBuilder out, String builder, Model.Use use, String delegate) {
        Model.Property property = model.property(use);
        String item = JavaTypes.itemClass(model, property);
        boolean parsed = PARSED_CLASSES.contains(item);
        String name = use.name();
        if (property.list()) {
            setter(
                    out,
                    builder,
                    use,
                    "List<" + item + "> values",
                    delegate.isEmpty()
                            ? "this." + name + ".clear();\n        this." + name + ".addAll(values)"
                            : delegate + "(values)",
                    "Replaces all values");
            setter(
                    out,
                    builder,
                    use,
                    item + "... values",
                    delegate.isEmpty() ? "this." + name + ".addAll(List.of(values))" : delegate + "(values)",
                    "Adds to the values");
            if (parsed) {
                setter(
                        out,
                        builder,
                        use,
                        "String... texts",
                        delegate.isEmpty()
                                ? "for (String text : texts) {\n            this." + name + ".add(" + item
                                        + ".parse(text));\n        }"
                                : delegate + "(texts)",
                        "Adds to the values");
            }
        } else {
            String nullable = use.required() ? "" : "@Nullable ";
            setter(
                    out,
                    builder,
                    use,
                    nullable + item + " value",
                    delegate.isEmpty() ? "this." + name + " = value" : delegate + "(value)",
                    "Sets the value");
            if (parsed) {
                setter(
                        out,
                        builder,
                        use,
                        "String text",
                        delegate.isEmpty() ? "this." + name + " = " + item + ".parse(text)" : delegate + "(text)",
                        "Sets the value");
            }
        }
    }

    private void setter(StringBuilder out, String builder, Model.Use use, String parameter, String body, String verb) {
        String definition = model.property(use).definition().en();
        String argument = parameter.substring(parameter.lastIndexOf(' ') + 1);
        out.append("\n    /**\n     * ")
                .append(verb)
                .append(" of {@code ")
                .append(use.name())
                .append("}: ")
                .append(javadoc(definition))
                .append("\n     *\n     * @param ")
                .append(argument)
                .append(use.required() ? " required" : " optional")
                .append("\n     * @return this builder\n     */\n");
        out.append("    public ")
                .append(builder)
                .append(' ')
                .append(use.name())
                .append('(')
                .append(parameter)
                .append(") {\n        ")
                .append(body)
                .append(body.endsWith("}") ? "\n" : ";\n")
                .append("        return this;\n    }\n");
    }

    private void build(StringBuilder out, String type, List<Model.Use> own, boolean withHeader) {
        out.append("\n    /**\n     * The finished value.\n     *\n     * @return a new immutable ")
                .append(type)
                .append(
                        "\n     * @throws IllegalStateException if a required property is missing; the message names all of them\n     */\n");
        out.append("    public ")
                .append(type)
                .append(" build() {\n        List<String> missing = new ArrayList<>();\n");
        if (withHeader) {
            out.append("        header.collectMissing(missing);\n");
        }
        out.append(
                        "        collectMissing(missing);\n        if (!missing.isEmpty()) {\n            throw new IllegalStateException(\"")
                .append(type)
                .append(" lacks \" + String.join(\", \", missing));\n        }\n");
        List<String> arguments = new ArrayList<>();
        if (withHeader) {
            arguments.add("header.build()");
        }
        own.forEach(use -> arguments.add(use.name()));
        out.append("        return new ")
                .append(type)
                .append("(\n                ")
                .append(String.join(",\n                ", arguments))
                .append(");\n    }\n");
        out.append("\n    void collectMissing(List<String> missing) {\n");
        for (Model.Use use : own) {
            if (use.required()) {
                String test = model.property(use).list() ? use.name() + ".isEmpty()" : use.name() + " == null";
                out.append("        if (")
                        .append(test)
                        .append(") {\n            missing.add(\"")
                        .append(use.name())
                        .append("\");\n        }\n");
            }
        }
        out.append("    }\n");
    }

    static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }
}
