package org.regmeta.json;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.internal.schema.Explainer;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.RecordDemands;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TreePlaces;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Fault;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader.Piece;
import org.regmeta.spi.RecordText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes one object from tree to record: its kind, the schema engine's word, and where that is no, the explainer. */
final class JsonRecordCheck {
    static final String SIGNATURE = "Signature";
    private static final Set<String> KIND = Set.of("kind");

    private final ReadContext context;
    private final KindSchemas schemas = KindSchemas.standard();
    private final Explainer explainer = Explainer.standard();
    private boolean newer;

    JsonRecordCheck(ReadContext context) {
        this.context = context;
    }

    /** The document is of a later minor release: content that is unknown here is not wrong, it cannot be judged. */
    void expectNewer() {
        newer = true;
    }

    /** Refuses an item of the list of records or of signatures that is no object. */
    void noObject(boolean record, String base, RecordText text) {
        if (record) {
            context.report(unknownKind("", "", 0), base, text);
        } else {
            explain(objectType(SIGNATURE), base, text, Set.of(), false);
        }
    }

    Piece record(ObjectNode object, boolean suspicious, int index, String base, RecordText text) {
        @Nullable String kind = kind(object, base, text);
        @Nullable Structure structure = kind == null ? null : Model.standard().kind(kind);
        if (kind == null || structure == null) {
            return new Piece(index, null, null, text);
        }
        boolean accepted = !suspicious && schemas.accepts(kind, object);
        if (accepted) {
            MetadataRecord record = JsonRecords.record(Kind.ofCode(kind), object);
            if (RecordDemands.met(record)) {
                return new Piece(index, record, null, text);
            }
        }
        explain(structure, base, text, KIND, false);
        return new Piece(index, null, null, text);
    }

    Piece signature(ObjectNode object, boolean suspicious, int index, String base, RecordText text, boolean line) {
        String definition = line ? "SignatureLine" : SIGNATURE;
        if (!suspicious && schemas.accepts(definition, object)) {
            return new Piece(index, null, JsonRecords.readSignature(object), text);
        }
        explain(objectType(SIGNATURE), base, text, line ? KIND : Set.of(), false);
        return new Piece(index, null, null, text);
    }

    /** Whether the head of a document is right; its faults are reported otherwise. */
    boolean head(ObjectNode object, boolean suspicious, RecordText text, Set<String> envelope) {
        if (!suspicious && schemas.accepts("Document", object)) {
            return true;
        }
        explain(Model.standard().document(), "", text, envelope, true);
        return false;
    }

    private static Structure objectType(String name) {
        Structure structure = Model.standard().object(name);
        if (structure == null) {
            throw new IllegalStateException("no object type " + name);
        }
        return structure;
    }

    private void explain(Structure structure, String base, RecordText text, Set<String> envelope, boolean head) {
        TreePlaces places = TreePlaces.of(text);
        @Nullable Node tree = places.tree();
        List<Fault> faults = tree == null ? List.of() : explainer.explain(structure, tree, places.syntax(), envelope);
        if (faults.isEmpty()) {
            context.incomplete("schema engine and explainer disagree about " + (base.isEmpty() ? "/" : base));
        } else if (newer && !head) {
            context.incomplete("needs a later release of the standard: " + base);
        } else {
            faults.forEach(fault -> context.report(fault, base, text));
        }
    }

    private @Nullable String kind(ObjectNode object, String base, RecordText text) {
        String first = object.isEmpty() ? "" : object.propertyNames().iterator().next();
        JsonNode value = object.get("kind");
        String kind = value != null && value.isString() ? value.stringValue() : "";
        if (first.equals("kind") && Model.standard().kind(kind) != null) {
            return kind;
        }
        int offset = value == null ? 0 : text.offset("/kind");
        context.report(unknownKind("/kind", kind, offset), base, text);
        return null;
    }

    private static Fault unknownKind(String path, String found, int offset) {
        List<String> known = Model.standard().kindNames();
        return Fault.of(
                SyntaxRules.KIND,
                path,
                offset,
                "found",
                found,
                "known",
                String.join(" ", known),
                Suggestion.ARGUMENT,
                Suggestion.closest(found, known));
    }
}
