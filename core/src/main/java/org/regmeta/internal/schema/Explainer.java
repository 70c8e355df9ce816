package org.regmeta.internal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TextDiscipline;
import org.regmeta.spi.Fault;

/**
 * Names what is wrong with a record that its schema refused. It reads the model for itself and never asks the schema engine; a test holds the two against each
 * other. Thread-safe.
 */
public final class Explainer {
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private static final class Holder {
        static final Explainer STANDARD = new Explainer(Model.standard());
    }

    private final Model model;
    private final LexicalForms forms;
    private final ObjectDemands demands = new ObjectDemands();

    /**
     * The explainer of the model that this library knows.
     *
     * @return the one explainer
     */
    public static Explainer standard() {
        return Holder.STANDARD;
    }

    /**
     * An explainer of a model.
     *
     * @param model the model
     */
    public Explainer(Model model) {
        this.model = model;
        this.forms = new LexicalForms(model);
    }

    /**
     * Explains a record, a document head or a signature.
     *
     * @param structure what it should be
     * @param node what it is
     * @param syntax the shape of the tree
     * @param envelope names beside the model's own, such as {@code kind} in JSON
     * @return the faults in the order of the text; empty if there are none
     */
    public List<Fault> explain(Structure structure, Node node, Syntax syntax, Set<String> envelope) {
        List<Fault> faults = new ArrayList<>();
        new Walk(syntax, faults).object(structure, node, "", envelope);
        return faults;
    }

    private final class Walk {
        private final Syntax syntax;
        private final List<Fault> faults;

        Walk(Syntax syntax, List<Fault> faults) {
            this.syntax = syntax;
            this.faults = faults;
        }

        void object(Structure structure, Node node, String path, Set<String> envelope) {
            boolean blank = syntax == Syntax.XML
                    && node.type() == Node.Type.TEXT
                    && node.text().isBlank();
            if (node.type() == Node.Type.NULL || node.isEmpty() || blank) {
                fault(SchemaRules.EMPTY, path, node.offset(), "property", nameOf(structure, path));
                return;
            }
            if (node.type() != Node.Type.OBJECT) {
                shape(nameOf(structure, path), path, node, "object");
                return;
            }
            if (node.hasStrayText()) {
                fault(SchemaRules.STRAY_TEXT, path, node.offset(), "property", structure.name());
            }
            attributes(node, path, structure.name());
            int before = faults.size();
            Set<String> seen = members(structure, node, path, envelope);
            for (Structure.Use use : structure.uses()) {
                if (use.required() && !seen.contains(use.name())) {
                    fault(
                            SchemaRules.MISSING,
                            path + "/" + use.name(),
                            node.offset(),
                            "property",
                            use.name(),
                            "owner",
                            structure.name());
                }
            }
            if (faults.size() == before) {
                demands.check(structure, node, path, syntax, faults);
            }
        }

        private void attributes(Node node, String path, String owner) {
            for (Node.Attribute attribute : node.attributes()) {
                fault(
                        SchemaRules.UNKNOWN,
                        path + "/" + attribute.name(),
                        attribute.offset(),
                        "property",
                        attribute.name(),
                        "owner",
                        owner,
                        "known",
                        "");
            }
        }

        private Set<String> members(Structure structure, Node node, String path, Set<String> envelope) {
            Map<String, Integer> counts = new HashMap<>();
            Map<String, Set<String>> languages = new HashMap<>();
            Set<String> repeated = new HashSet<>();
            Structure.@Nullable Use previous = null;
            boolean disordered = false;
            for (Node.Member member : node.members()) {
                String memberPath = path + "/" + Pointers.escape(member.name());
                if (envelope.contains(member.name())) {
                    if (counts.merge(member.name(), 1, Integer::sum) > 1) {
                        fault(SyntaxRules.DUPLICATE, memberPath, member.nameOffset(), "property", member.name());
                    }
                    continue;
                }
                if (syntax == Syntax.XML && member.namespace() != null) {
                    foreign(member, path);
                    continue;
                }
                Structure.Use use = structure.use(member.name());
                if (use == null) {
                    fault(
                            SchemaRules.UNKNOWN,
                            memberPath,
                            member.nameOffset(),
                            "property",
                            member.name(),
                            "owner",
                            structure.name(),
                            "known",
                            String.join(" ", names(structure)),
                            Suggestion.ARGUMENT,
                            Suggestion.closest(member.name(), names(structure)));
                    continue;
                }
                boolean again =
                        counts.containsKey(use.name()) && !use.property().list();
                if (syntax == Syntax.XML
                        && !disordered
                        && !again
                        && previous != null
                        && use.position() < previous.position()) {
                    disordered = true;
                    fault(
                            SchemaRules.ORDER,
                            memberPath,
                            member.nameOffset(),
                            "property",
                            member.name(),
                            "after",
                            previous.name());
                }
                previous = previous == null || use.position() >= previous.position() ? use : previous;
                int index = counts.merge(use.name(), 1, Integer::sum) - 1;
                if (syntax == Syntax.JSON && index > 0) {
                    fault(SyntaxRules.DUPLICATE, memberPath, member.nameOffset(), "property", member.name());
                    continue;
                }
                if (use.property().isText() && syntax == Syntax.XML) {
                    xmlText(member.value(), memberPath, languages.computeIfAbsent(use.name(), n -> new HashSet<>()));
                } else if (syntax == Syntax.XML && !use.property().list() && index > 0) {
                    if (repeated.add(use.name())) {
                        fault(SchemaRules.REPEATED, memberPath, member.nameOffset(), "property", use.name());
                    }
                } else {
                    value(use.property(), member.value(), memberPath, index);
                }
            }
            languages.forEach((name, found) -> requireLanguage(found, path + "/" + name, node, name));
            return counts.keySet();
        }

        private void foreign(Node.Member member, String path) {
            fault(
                    SyntaxRules.NAMESPACE,
                    path + "/" + Pointers.escape(member.name()),
                    member.nameOffset(),
                    "property",
                    member.name(),
                    "found",
                    String.valueOf(member.namespace()));
        }

        private void requireLanguage(Set<String> found, String path, Node node, String name) {
            if (!found.isEmpty() && !found.contains("de") && !found.contains("en")) {
                int offset = node.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .map(member -> member.value().offset())
                        .orElse(node.offset());
                fault(SchemaRules.LANGUAGES, path, offset, "property", name, "found", String.join(", ", found));
            }
        }

        private void value(Property property, Node node, String path, int index) {
            if (!property.list()) {
                if (syntax == Syntax.JSON
                        && node.type() == Node.Type.ARRAY
                        && !node.items().isEmpty()) {
                    fault(SchemaRules.REPEATED, path, node.offset(), "property", property.name());
                } else {
                    single(property, node, path);
                }
            } else if (syntax == Syntax.XML) {
                single(property, node, path + "/" + index);
            } else if (node.isEmpty() && node.type() != Node.Type.BOOLEAN && node.type() != Node.Type.NUMBER) {
                fault(SchemaRules.EMPTY, path, node.offset(), "property", property.name());
            } else if (node.type() != Node.Type.ARRAY) {
                shape(property.name(), path, node, "list");
            } else {
                for (int i = 0; i < node.items().size(); i++) {
                    single(property, node.items().get(i), path + "/" + i);
                }
            }
        }

        private void single(Property property, Node node, String path) {
            Structure object = model.object(property.type());
            if (object != null) {
                object(object, node, path, Set.of());
            } else if (property.isText()) {
                jsonText(property, node, path);
            } else {
                attributes(node, path, property.name());
                simple(property, node, path);
            }
        }

        private void simple(Property property, Node node, String path) {
            if (node.type() == Node.Type.NULL || node.isEmpty()) {
                fault(SchemaRules.EMPTY, path, node.offset(), "property", property.name());
                return;
            }
            Node.Type expected = syntax == Syntax.XML ? Node.Type.TEXT : forms.jsonType(property);
            if (undisciplined(node, path)) {
                return;
            }
            if (node.type() != expected) {
                shape(property.name(), path, node, expected.name());
            } else if (property.type().equals("Code")) {
                if (!forms.hasCode(property.codeList(), node.text())) {
                    fault(
                            SchemaRules.CODE,
                            path,
                            node.offset(),
                            "property",
                            property.name(),
                            "value",
                            node.text(),
                            "list",
                            property.codeList(),
                            "known",
                            String.join(" ", forms.codes(property.codeList())),
                            Suggestion.ARGUMENT,
                            Suggestion.closest(node.text(), forms.codes(property.codeList())));
                }
            } else if (!forms.isValid(property.type(), node.text())) {
                lexical(property.name(), property.type(), node.text(), path, node.offset());
            }
        }

        private void jsonText(Property property, Node node, String path) {
            if (node.type() == Node.Type.NULL || node.isEmpty()) {
                fault(SchemaRules.EMPTY, path, node.offset(), "property", property.name());
                return;
            }
            if (node.type() != Node.Type.OBJECT) {
                shape(property.name(), path, node, "Text");
                return;
            }
            Set<String> found = new HashSet<>();
            for (Node.Member member : node.members()) {
                String inner = path + "/" + Pointers.escape(member.name());
                if (!found.add(member.name())) {
                    fault(SyntaxRules.DUPLICATE, inner, member.nameOffset(), "property", member.name());
                } else if (!forms.isValid("Language", member.name())) {
                    lexical(property.name(), "Language", member.name(), inner, member.nameOffset());
                } else {
                    wording(property.name(), member.value(), inner);
                }
            }
            if (!found.contains("de") && !found.contains("en") && found.stream().allMatch(this::isLanguage)) {
                fault(
                        SchemaRules.LANGUAGES,
                        path,
                        node.offset(),
                        "property",
                        property.name(),
                        "found",
                        String.join(", ", found));
            }
        }

        private void xmlText(Node node, String path, Set<String> found) {
            @Nullable String language = null;
            for (Node.Attribute attribute : node.attributes()) {
                if (attribute.name().equals("lang") && attribute.namespace().equals(XML_NAMESPACE)) {
                    language = attribute.value();
                } else {
                    fault(
                            SchemaRules.UNKNOWN,
                            path + "/" + attribute.name(),
                            attribute.offset(),
                            "property",
                            attribute.name(),
                            "owner",
                            last(path),
                            "known",
                            "xml:lang");
                }
            }
            if (language == null) {
                fault(SchemaRules.LANGUAGE_MISSING, path, node.offset(), "property", last(path));
                return;
            }
            String inner = path + "/" + Pointers.escape(language);
            if (!isLanguage(language)) {
                lexical(last(path), "Language", language, inner, node.offset());
                return;
            }
            if (!found.add(language)) {
                fault(SyntaxRules.DUPLICATE, inner, node.offset(), "property", language);
                return;
            }
            wording(last(path), node, inner);
        }

        private void wording(String name, Node node, String path) {
            if (node.type() == Node.Type.NULL || node.isEmpty()) {
                fault(SchemaRules.EMPTY, path, node.offset(), "property", name);
            } else if (node.type() != Node.Type.TEXT) {
                shape(name, path, node, Node.Type.TEXT.name());
            } else if (!undisciplined(node, path) && !forms.isValid("String", node.text())) {
                lexical(name, "String", node.text(), path, node.offset());
            }
        }

        private boolean undisciplined(Node node, String path) {
            @Nullable
            Fault fault =
                    node.type() == Node.Type.TEXT ? TextDiscipline.explain(node.text(), path, node.offset()) : null;
            if (fault != null) {
                faults.add(fault);
            }
            return fault != null;
        }

        private boolean isLanguage(String tag) {
            return forms.isValid("Language", tag);
        }

        private void lexical(String property, String type, String value, String path, int offset) {
            fault(
                    SchemaRules.LEXICAL,
                    path,
                    offset,
                    "property",
                    property,
                    "value",
                    value,
                    "type",
                    type,
                    "example",
                    forms.example(type));
        }

        private void shape(String property, String path, Node node, String expected) {
            fault(
                    SchemaRules.SHAPE,
                    path,
                    node.offset(),
                    "property",
                    property,
                    "found",
                    node.type().name(),
                    "expected",
                    expected);
        }

        private void fault(String rule, String path, int offset, String... pairs) {
            faults.add(Fault.of(rule, path, offset, pairs));
        }
    }

    private static List<String> names(Structure structure) {
        return structure.uses().stream().map(Structure.Use::name).toList();
    }

    /** What a message calls an object: the property that holds it, or what it is where it stands for itself. */
    private static String nameOf(Structure structure, String path) {
        return path.isEmpty() ? structure.name() : last(path);
    }

    /** The last name of a path, passing over list positions. */
    private static String last(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            int slash = rest.lastIndexOf('/');
            String name = rest.substring(slash + 1);
            if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                return name;
            }
            rest = rest.substring(0, slash);
        }
        return "";
    }
}
