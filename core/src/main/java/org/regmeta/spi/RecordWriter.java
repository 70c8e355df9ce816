package org.regmeta.spi;

import java.io.Closeable;
import java.io.IOException;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;

/** Writes a document piece by piece; {@link #close()} completes the text and flushes it, but leaves the stream open. Not thread-safe. */
public interface RecordWriter extends Closeable {
    /**
     * Writes the next record.
     *
     * @param record the record
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds a character that the syntax cannot carry
     * @throws IllegalStateException after the first signature
     */
    void write(MetadataRecord record) throws IOException;

    /**
     * Writes the next signature.
     *
     * @param signature the signature
     * @throws IOException if the bytes cannot be written
     */
    void write(Signature signature) throws IOException;
}
