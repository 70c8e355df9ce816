package org.regmeta.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.RecordWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes NDJSON: the head, then a line for each record and signature. */
final class NdjsonRecordWriter implements RecordWriter {
    private static final byte[] LINE_END = "\n".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;

    NdjsonRecordWriter(Document head, OutputStream out) throws IOException {
        this.out = out;
        line("Document", JsonRecordWriter.headOf(head));
    }

    @Override
    public void write(MetadataRecord record) throws IOException {
        line(record.kind().code(), record);
    }

    @Override
    public void write(Signature signature) throws IOException {
        line(JsonRecordCheck.SIGNATURE, signature);
    }

    private void line(String kind, Object value) throws IOException {
        try (JsonGenerator json = JsonOutput.generator(out, false)) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            JsonOutput.members(json, value);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write(LINE_END);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
