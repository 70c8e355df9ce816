package org.regmeta.generator;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON-LD 1.1 context. It is flat, because a name has one term; plain codes become code IRIs by a base of their own. Terms are written out: a prefix in the
 * context would be taken for the property of the same name, such as {@code eli}.
 */
final class ContextWriter {
    static final String CODE_BASE = "https://w3id.org/regmeta/codelist/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, String> DATATYPES = Map.of(
            "Boolean", "boolean",
            "Integer", "integer",
            "Decimal", "decimal",
            "Date", "date",
            "Instant", "dateTime",
            "Duration", "duration");

    private final Model model;

    ContextWriter(Model model) {
        this.model = model;
    }

    String write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode context = root.putObject("@context");
        context.put("@version", 1.1);
        context.put("kind", "@type");
        context.put("Document", iri("rm:Document"));
        model.kinds().forEach((name, kind) -> context.put(name, iri(kind.rdf())));
        model.properties().values().forEach(property -> context.set(property.name(), term(property)));
        return JsonSchemaWriter.pretty(root);
    }

    private ObjectNode term(Model.Property property) {
        ObjectNode term = JsonNodeFactory.instance.objectNode();
        term.put("@id", iri(property.rdf()));
        switch (property.type()) {
            case "Text" -> term.put("@container", "@language");
            case "Ref", "Iri", "Id" -> term.put("@type", "@id");
            case "Code", "OpenCode" -> {
                term.put("@type", "@id");
                term.putObject("@context").put("@base", CODE_BASE + property.codeList() + "/");
            }
            default -> {
                String datatype = DATATYPES.get(property.type());
                if (datatype != null) {
                    term.put("@type", XSD + datatype);
                }
            }
        }
        if (property.list()) {
            term.put("@container", "@list");
        }
        return term;
    }

    private String iri(String term) {
        int colon = term.indexOf(':');
        return model.prefixes().get(term.substring(0, colon)) + term.substring(colon + 1);
    }
}
