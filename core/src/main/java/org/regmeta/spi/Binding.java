package org.regmeta.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.regmeta.Format;
import org.regmeta.model.Document;

/**
 * A syntax: reads and writes documents, one record at a time. Implementations are thread-safe; the readers and writers that they make are not.
 *
 * <p>What a reader hands out as a record counts as checked in the layers INPUT, SYNTAX and SCHEMA; nobody looks for that again. A binding reports what it refuses
 * under the ids of the standard's rules of these layers, so that readers find them explained.
 */
public interface Binding {
    /**
     * The formats that can be read and written.
     *
     * @return at least one, of the standard or its own; no other binding may have the same media type or extension
     */
    Set<Format> formats();

    /**
     * Opens a document for reading. Content problems go to the context, never into exceptions.
     *
     * @param in the bytes, closed by the reader
     * @param format one of {@link #formats()} that can be read
     * @param context limits, and where faults are reported
     * @return a reader before the first record
     * @throws IOException if the bytes cannot be read; malformed text is no such case, but content
     */
    RecordReader open(InputStream in, Format format, ReadContext context) throws IOException;

    /**
     * Starts writing a document. The head's own lists of records and signatures are not looked at.
     *
     * @param head what stands around the records
     * @param format one of {@link #formats()}
     * @param pretty whether to break lines and indent
     * @param out where the bytes go; not closed
     * @return a writer before the first record
     * @throws IOException if the bytes cannot be written
     */
    RecordWriter write(Document head, Format format, boolean pretty, OutputStream out) throws IOException;
}
