package org.regmeta.generator;

import java.util.Map;
import java.util.TreeSet;

/**
 * Writes the XSD 1.0: a global type per value type, object type and kind; sequences in model order; nothing but 1 and unbounded as maxOccurs; no keys, since
 * uniqueness belongs to the catalogue.
 */
final class XsdWriter {
    static final String NAMESPACE = "https://w3id.org/regmeta/1";

    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final boolean bare;
    private final StringBuilder out = new StringBuilder(200_000);

    private XsdWriter(Model model, Map<String, CodeListSource> lists, boolean bare) {
        this.model = model;
        this.lists = lists;
        this.bare = bare;
    }

    /** The one that is published. */
    XsdWriter(Model model, Map<String, CodeListSource> lists) {
        this(model, lists, false);
    }

    /**
     * The same as an engine is given it: without what it says to people, and without the patterns of the value types of elements. Those are answered by the
     * scanners of the value types, which need a small part of the time.
     */
    static XsdWriter bare(Model model, Map<String, CodeListSource> lists) {
        return new XsdWriter(model, lists, true);
    }

    String write() {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!-- RegMeta 1.0. Generated from spec/model: do not edit. Licence: CC BY 4.0. -->");
        line("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"" + NAMESPACE + "\"");
        line("    targetNamespace=\"" + NAMESPACE + "\" elementFormDefault=\"qualified\" version=\"1.0\">");
        line("  <xs:import namespace=\"http://www.w3.org/XML/1998/namespace\" schemaLocation=\"xml.xsd\"/>");
        document();
        model.kinds().values().forEach(this::kind);
        model.objects().values().forEach(object -> complexType(object, ""));
        line("  <xs:complexType name=\"Header\" abstract=\"true\">");
        annotation("    ", model.header().definition());
        sequence("    ", model.header());
        line("  </xs:complexType>");
        text();
        model.types().values().forEach(this::valueType);
        TreeSet<String> closed = new TreeSet<>();
        model.properties().values().stream()
                .filter(property -> property.type().equals("Code"))
                .forEach(property -> closed.add(property.codeList()));
        closed.forEach(this::closedList);
        line("</xs:schema>");
        return out.toString();
    }

    /** The one attribute of the XML namespace that the syntax uses. */
    String writeXmlNamespace() {
        Model.ValueType language = model.types().get("Language");
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- The attribute xml:lang as RegMeta uses it. Generated from spec/model: do not edit. -->
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:maxLength value="%s"/>%s
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:schema>
            """.formatted(
                        Integer.toString(language.maxLength()),
                        bare ? "" : "\n        <xs:pattern value=\"" + escape(model.patternOf("Language")) + "\"/>");
    }

    private void document() {
        line("  <xs:element name=\"Document\">");
        annotation("    ", model.document().definition());
        line("    <xs:complexType>");
        line("      <xs:sequence>");
        for (Model.Use use : model.document().uses()) {
            Model.Property property = model.property(use);
            if (property.type().equals("Record")) {
                line("        <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
                model.kinds().keySet().forEach(kind -> line("          <xs:element ref=\"" + kind + "\"/>"));
                line("        </xs:choice>");
            } else if (!property.name().equals("specVersion")) {
                element("        ", use);
            }
        }
        line("      </xs:sequence>");
        line("      <xs:attribute name=\"specVersion\" type=\"SpecVersion\" use=\"required\"/>");
        line("    </xs:complexType>");
        line("  </xs:element>");
    }

    private void kind(Model.Structure kind) {
        line("  <xs:element name=\"" + kind.name() + "\" type=\"" + kind.name() + "\"/>");
        line("  <xs:complexType name=\"" + kind.name() + "\">");
        annotation("    ", kind.definition());
        line("    <xs:complexContent>");
        line("      <xs:extension base=\"Header\">");
        sequence("        ", kind);
        line("      </xs:extension>");
        line("    </xs:complexContent>");
        line("  </xs:complexType>");
    }

    private void complexType(Model.Structure structure, String attributes) {
        line("  <xs:complexType name=\"" + structure.name() + "\"" + attributes + ">");
        annotation("    ", structure.definition());
        sequence("    ", structure);
        line("  </xs:complexType>");
    }

    private void sequence(String indent, Model.Structure structure) {
        line(indent + "<xs:sequence>");
        structure.uses().forEach(use -> element(indent + "  ", use));
        line(indent + "</xs:sequence>");
    }

    private void element(String indent, Model.Use use) {
        Model.Property property = model.property(use);
        boolean many = property.list() || property.type().equals("Text");
        String occurs = (use.required() ? "" : " minOccurs=\"0\"") + (many ? " maxOccurs=\"unbounded\"" : "");
        line(indent + "<xs:element name=\"" + use.name() + "\" type=\"" + typeName(property) + "\"" + occurs + ">");
        annotation(indent + "  ", property.definition());
        line(indent + "</xs:element>");
    }

    private static String typeName(Model.Property property) {
        return property.type().equals("Code") ? codeType(property.codeList()) : property.type();
    }

    private static String codeType(String list) {
        return "Code-" + list;
    }

    private void text() {
        line("  <xs:complexType name=\"Text\">");
        annotation("    ", model.types().get("Text").definition());
        line("    <xs:simpleContent>");
        line("      <xs:extension base=\"String\">");
        line("        <xs:attribute ref=\"xml:lang\" use=\"required\"/>");
        line("      </xs:extension>");
        line("    </xs:simpleContent>");
        line("  </xs:complexType>");
    }

    private void valueType(Model.ValueType type) {
        if (type.name().equals("Text") || type.name().equals("Code")) {
            return;
        }
        line("  <xs:simpleType name=\"" + type.name() + "\">");
        annotation("    ", type.definition());
        line("    <xs:restriction base=\"xs:string\">");
        if (type.pattern().isEmpty()) {
            line("      <xs:minLength value=\"" + type.minLength() + "\"/>");
        }
        if (type.name().equals("String")) {
            line("      <!-- at most " + type.maxLength()
                    + " characters; not stated here, because engines count the halves of surrogate pairs -->");
        } else {
            line("      <xs:maxLength value=\"" + type.maxLength() + "\"/>");
        }
        if (!type.pattern().isEmpty() && !(bare && isOfElements(type))) {
            line("      <xs:pattern value=\"" + escape(model.patternOf(type.name())) + "\"/>");
        }
        line("    </xs:restriction>");
        line("  </xs:simpleType>");
    }

    /** The version of the standard is no element, and looked at once. */
    private static boolean isOfElements(Model.ValueType type) {
        return !type.name().equals("SpecVersion");
    }

    private void closedList(String name) {
        CodeListSource list = lists.get(name);
        line("  <xs:simpleType name=\"" + codeType(name) + "\">");
        annotation("    ", list.description());
        line("    <xs:restriction base=\"xs:string\">");
        for (CodeListSource.Entry entry : list.entries()) {
            line("      <xs:enumeration value=\"" + escape(entry.code()) + "\">");
            annotation("        ", entry.definition());
            line("      </xs:enumeration>");
        }
        line("    </xs:restriction>");
        line("  </xs:simpleType>");
    }

    private void annotation(String indent, Bilingual text) {
        if (bare) {
            return;
        }
        line(indent + "<xs:annotation>");
        line(indent + "  <xs:documentation xml:lang=\"de\">" + escape(text.de()) + "</xs:documentation>");
        line(indent + "  <xs:documentation xml:lang=\"en\">" + escape(text.en()) + "</xs:documentation>");
        line(indent + "</xs:annotation>");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** Escapes for element content and attribute values alike. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
