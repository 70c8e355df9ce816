package org.regmeta.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.RecordWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes one JSON document, record by record. */
class JsonRecordWriter implements RecordWriter {
    private final OutputStream out;
    private final JsonGenerator json;
    private boolean records;
    private boolean signatures;

    JsonRecordWriter(Document head, boolean pretty, OutputStream out) throws IOException {
        this.out = out;
        this.json = JsonOutput.generator(out, pretty);
        run(() -> {
            json.writeStartObject();
            beginDocument(json, head);
            JsonOutput.members(json, headOf(head));
        });
    }

    /** What a document starts with; JSON-LD adds its context here. */
    void beginDocument(JsonGenerator generator, Document head) {
        generator.writeStringProperty("kind", "Document");
    }

    /** What a record starts with; JSON-LD names the version here. */
    void beginRecord(JsonGenerator generator, MetadataRecord record) {
        generator.writeStringProperty("kind", record.kind().code());
    }

    static Document headOf(Document document) {
        return document.toBuilder().record(List.of()).signature(List.of()).build();
    }

    @Override
    public void write(MetadataRecord record) throws IOException {
        if (signatures) {
            throw new IllegalStateException("records stand before signatures");
        }
        run(() -> {
            if (!records) {
                json.writeArrayPropertyStart("record");
                records = true;
            }
            json.writeStartObject();
            beginRecord(json, record);
            JsonOutput.members(json, record);
            json.writeEndObject();
        });
    }

    @Override
    public void write(Signature signature) throws IOException {
        run(() -> {
            if (!signatures) {
                endList();
                json.writeArrayPropertyStart("signature");
                signatures = true;
            }
            json.writeStartObject();
            JsonOutput.members(json, signature);
            json.writeEndObject();
        });
    }

    private void endList() {
        if (records || signatures) {
            json.writeEndArray();
        }
    }

    @Override
    public void close() throws IOException {
        run(() -> {
            endList();
            json.writeEndObject();
            json.flush();
            json.close();
        });
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void run(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
