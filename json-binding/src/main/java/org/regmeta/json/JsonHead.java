package org.regmeta.json;

import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.SchemaRules;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TreePlaces;
import org.regmeta.model.Document;
import org.regmeta.spi.Fault;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordText;
import org.regmeta.value.SpecVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The head of a document: {@code kind}, then {@code specVersion}, then the rest. */
final class JsonHead {
    private static final String KIND = "kind";
    private static final String SCHEMA = "$schema";

    private final ReadContext context;
    private final JsonRecordCheck check;

    JsonHead(ReadContext context, JsonRecordCheck check) {
        this.context = context;
        this.check = check;
    }

    /**
     * Checks and binds a head.
     *
     * @param takesSchema whether {@code $schema} may be the first member
     * @return the head, or null after its faults were reported
     */
    @Nullable
    Document read(ObjectNode object, boolean suspicious, RecordText text, boolean takesSchema) {
        boolean schemaFirst =
                !object.isEmpty() && object.propertyNames().iterator().next().equals(SCHEMA);
        String path = wrongStart(object);
        if (path != null) {
            JsonNode value = object.get(path.substring(1));
            String found = path.equals("/kind") && value != null ? value.asString("") : "";
            context.report(
                    Fault.of(SyntaxRules.NO_DOCUMENT, path, value == null ? 0 : text.offset(path), "found", found),
                    "",
                    text);
            return null;
        }
        JsonNode version = object.get("specVersion");
        if (version != null
                && version.isString()
                && SpecVersion.isValid(version.stringValue())
                && !knows(SpecVersion.parse(version.stringValue()), text)) {
            return null;
        }
        boolean schemaFits = takesSchema && schemaFirst;
        if (schemaFits && !object.get(SCHEMA).isString()) {
            reportShape(text);
            return null;
        }
        boolean odd = suspicious || (object.has(SCHEMA) && !schemaFits);
        if (!check.head(object, odd, text, schemaFits ? Set.of(KIND, SCHEMA) : Set.of(KIND))) {
            return null;
        }
        return JsonRecords.readDocument(object);
    }

    private void reportShape(RecordText text) {
        @Nullable Node tree = TreePlaces.of(text).tree();
        String found = tree == null ? "" : tree.members().get(0).value().type().name();
        context.report(
                Fault.of(
                        SchemaRules.SHAPE,
                        "/" + SCHEMA,
                        text.offset("/" + SCHEMA),
                        "property",
                        SCHEMA,
                        "found",
                        found,
                        "expected",
                        Node.Type.TEXT.name()),
                "",
                text);
    }

    private boolean knows(SpecVersion version, RecordText text) {
        SpecVersion own = SpecVersion.parse(Model.SPEC_VERSION);
        if (version.compareTo(own) <= 0) {
            return true;
        }
        context.report(
                Fault.of(
                        SyntaxRules.NEWER,
                        "/specVersion",
                        text.offset("/specVersion"),
                        "version",
                        version.toString(),
                        "known",
                        own.toString()),
                "",
                text);
        if (version.major() == own.major()) {
            check.expectNewer();
            return true;
        }
        context.incomplete("needs RegMeta " + version);
        return false;
    }

    /** The path of what is not as a document begins, or null. */
    private static @Nullable String wrongStart(ObjectNode object) {
        Iterator<String> names = object.propertyNames().iterator();
        String first = names.hasNext() ? names.next() : "";
        if (first.equals(SCHEMA)) {
            first = names.hasNext() ? names.next() : "";
        }
        if (!first.equals(KIND) || !object.get(KIND).asString("").equals("Document")) {
            return "/kind";
        }
        return names.hasNext() && names.next().equals("specVersion") ? null : "/specVersion";
    }
}
