package org.regmeta.json;

import java.io.IOException;
import java.io.OutputStream;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import tools.jackson.core.JsonGenerator;

/** Writes JSON-LD: the JSON form with the published context, and an {@code @id} of its own for each version of a record and of a document. */
final class JsonLdRecordWriter extends JsonRecordWriter {
    static final String CONTEXT = "https://w3id.org/regmeta/1/regmeta.context.jsonld";

    JsonLdRecordWriter(Document head, boolean pretty, OutputStream out) throws IOException {
        super(head, pretty, out);
    }

    @Override
    void beginDocument(JsonGenerator generator, Document head) {
        generator.writeStringProperty("@context", CONTEXT);
        if (head.id() != null && head.version() != null) {
            generator.writeStringProperty("@id", head.id() + "@" + head.version());
        }
        super.beginDocument(generator, head);
    }

    @Override
    void beginRecord(JsonGenerator generator, MetadataRecord record) {
        generator.writeStringProperty("@id", record.id() + "@" + record.version());
        super.beginRecord(generator, record);
    }
}
