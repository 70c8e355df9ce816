package org.regmeta.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.Shape;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.RecordWriter;
import org.regmeta.value.Text;

/**
 * Writes one XML document, record by record, by walking over the model. It does not marshal with JAXB: that would lose carriage returns, merge lone surrogates
 * into other characters and declare the namespace again for each record.
 */
final class XmlRecordWriter implements RecordWriter {
    private final Writer out;
    private final boolean pretty;
    private int depth;
    private boolean signatures;

    XmlRecordWriter(Document head, boolean pretty, OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.pretty = pretty;
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        if (!pretty) {
            this.out.write('\n');
        }
        newLine();
        this.out.write("<Document xmlns=\"" + XmlTexts.NAMESPACE + "\" specVersion=\"" + head.specVersion() + "\">");
        depth = 1;
        members(head.toBuilder().record(List.of()).signature(List.of()).build());
    }

    @Override
    public void write(MetadataRecord record) throws IOException {
        if (signatures) {
            throw new IllegalStateException("records stand before signatures");
        }
        object(record.kind().code(), record);
    }

    @Override
    public void write(Signature signature) throws IOException {
        signatures = true;
        object("signature", signature);
    }

    private void members(Object record) throws IOException {
        try {
            Shape.forEach(record, (property, value) -> {
                try {
                    property(property, value);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void property(Property property, Object value) throws IOException {
        if (property.name().equals("specVersion")) {
            return;
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                element(property.name(), item);
            }
        } else {
            element(property.name(), value);
        }
    }

    private void element(String name, Object value) throws IOException {
        if (value instanceof Text text) {
            for (var wording : text.asMap().entrySet()) {
                leaf(name, " xml:lang=\"" + escape(wording.getKey()) + '"', wording.getValue());
            }
        } else if (Shape.isObject(value)) {
            object(name, value);
        } else {
            leaf(name, "", Shape.lexical(value));
        }
    }

    private void object(String name, Object value) throws IOException {
        newLine();
        out.write('<' + name + '>');
        depth++;
        members(value);
        depth--;
        newLine();
        out.write("</" + name + '>');
    }

    private void leaf(String name, String attributes, String text) throws IOException {
        newLine();
        out.write('<' + name + attributes + '>' + escape(text) + "</" + name + '>');
    }

    private void newLine() throws IOException {
        if (pretty) {
            out.write('\n');
            out.write("  ".repeat(depth));
        }
    }

    @Override
    public void close() throws IOException {
        depth = 0;
        newLine();
        out.write("</Document>\n");
        out.flush();
    }

    /** Escapes for content and attributes; refuses what XML 1.0 cannot carry. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c < 0xD800)
                            || (c >= 0xE000 && c < 0xFFFE)
                            || c >= 0x10000;
                    if (!allowed) {
                        throw new IllegalArgumentException("XML cannot carry U+" + Integer.toHexString(c));
                    }
                    escaped.appendCodePoint(c);
                }
            }
        }
        return escaped.toString();
    }
}
