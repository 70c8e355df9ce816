package org.regmeta.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.regmeta.Format;
import org.regmeta.internal.source.StrictLines;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.model.Document;
import org.regmeta.spi.Binding;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordWriter;

/** The binding of JSON and NDJSON, and the export of JSON-LD. Thread-safe. */
public final class JsonBinding implements Binding {
    /** For {@link java.util.ServiceLoader} and for those who do without it. */
    public JsonBinding() {}

    @Override
    public Set<Format> formats() {
        return Set.of(Format.JSON, Format.NDJSON, Format.JSON_LD);
    }

    @Override
    public RecordReader open(InputStream in, Format format, ReadContext context) throws IOException {
        JsonStreams streams = new JsonStreams(context.limits());
        if (format.equals(Format.JSON)) {
            return new JsonRecordReader(new StrictReader(in, context.limits()), streams, context);
        }
        if (format.equals(Format.NDJSON)) {
            return new NdjsonRecordReader(new StrictLines(in, context.limits()), streams, context);
        }
        throw new IllegalArgumentException("cannot be read: " + format);
    }

    @Override
    public RecordWriter write(Document head, Format format, boolean pretty, OutputStream out) throws IOException {
        if (format.equals(Format.JSON)) {
            return new JsonRecordWriter(head, pretty, out);
        }
        if (format.equals(Format.NDJSON)) {
            return new NdjsonRecordWriter(head, out);
        }
        if (format.equals(Format.JSON_LD)) {
            return new JsonLdRecordWriter(head, pretty, out);
        }
        throw new IllegalArgumentException("cannot be written: " + format);
    }
}
