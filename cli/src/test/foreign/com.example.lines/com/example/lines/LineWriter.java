package com.example.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.regmeta.model.Concept;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.RecordWriter;

/** Writes line by line. */
final class LineWriter implements RecordWriter {
    private final OutputStream out;

    LineWriter(OutputStream out) throws IOException {
        this.out = out;
        line(LineBinding.HEAD);
    }

    private void line(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(MetadataRecord record) throws IOException {
        if (!(record instanceof Concept concept)) {
            throw new IllegalArgumentException("lines hold concepts, not " + record.kind());
        }
        String text = Line.text(concept);
        if (Line.fault(text) != null || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a text holds what no line can hold: " + concept.id());
        }
        line(text);
    }

    @Override
    public void write(Signature signature) {
        throw new IllegalArgumentException("lines hold no signatures");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
