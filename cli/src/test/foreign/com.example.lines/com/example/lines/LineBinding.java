package com.example.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.regmeta.Format;
import org.regmeta.model.Document;
import org.regmeta.spi.Binding;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordWriter;

/**
 * Concepts as lines, with tabs between the columns. The first line says what it is: {@code concepts 1.0}; each further line has id, version, German title, German
 * definition and the body that is responsible.
 */
public final class LineBinding implements Binding {
    static final Format LINES = new Format("lines", "text/vnd.example.lines", true);
    static final String HEAD = "concepts 1.0";

    @Override
    public Set<Format> formats() {
        return Set.of(LINES);
    }

    @Override
    public RecordReader open(InputStream in, Format format, ReadContext context) {
        return new LineReader(in, context);
    }

    @Override
    public RecordWriter write(Document head, Format format, boolean pretty, OutputStream out) throws IOException {
        return new LineWriter(out);
    }
}
