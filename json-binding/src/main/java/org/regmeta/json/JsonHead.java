package org.regmeta.json;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.schema.Fault;
import org.regmeta.internal.source.RecordText;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.model.Document;
import org.regmeta.spi.ReadContext;
import org.regmeta.value.SpecVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The head of a document: {@code kind}, then {@code specVersion}, then the rest. */
final class JsonHead {
    private final ReadContext context;
    private final JsonRecordCheck check;

    JsonHead(ReadContext context, JsonRecordCheck check) {
        this.context = context;
        this.check = check;
    }

    /**
     * Checks and binds a head.
     *
     * @return the head, or null after its faults were reported
     */
    @Nullable
    Document read(ObjectNode object, boolean suspicious, RecordText text) {
        if (!startsAsDocument(object)) {
            JsonNode kind = object.get("kind");
            context.report(
                    Fault.of(
                            SyntaxRules.NO_DOCUMENT,
                            "/kind",
                            kind == null ? 0 : text.offset("/kind"),
                            "found",
                            kind != null && kind.isString() ? kind.stringValue() : ""),
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
        if (!check.head(object, suspicious, text)) {
            return null;
        }
        return JsonRecords.readDocument(object);
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

    private static boolean startsAsDocument(ObjectNode object) {
        Iterator<String> names = object.propertyNames().iterator();
        String first = names.hasNext() ? names.next() : "";
        if (first.equals("$schema")) {
            first = names.hasNext() ? names.next() : "";
        }
        JsonNode kind = object.get("kind");
        return first.equals("kind")
                && kind.isString()
                && kind.stringValue().equals("Document")
                && names.hasNext()
                && names.next().equals("specVersion");
    }
}
