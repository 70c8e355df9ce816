package org.regmeta.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.regmeta.Format;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.model.Document;
import org.regmeta.spi.Binding;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordWriter;

/** The binding of XML. Thread-safe. */
public final class XmlBinding implements Binding {
    /** For {@link java.util.ServiceLoader} and for those who do without it. */
    public XmlBinding() {}

    @Override
    public Set<Format> formats() {
        return Set.of(Format.XML);
    }

    @Override
    public RecordReader open(InputStream in, Format format, ReadContext context) throws IOException {
        requireXml(format);
        return new XmlRecordReader(new StrictReader(in, context.limits()), context);
    }

    @Override
    public RecordWriter write(Document head, Format format, boolean pretty, OutputStream out) throws IOException {
        requireXml(format);
        return new XmlRecordWriter(head, pretty, out);
    }

    private static void requireXml(Format format) {
        if (!format.equals(Format.XML)) {
            throw new IllegalArgumentException("not XML: " + format);
        }
    }
}
