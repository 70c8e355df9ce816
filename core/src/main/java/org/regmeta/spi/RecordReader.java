package org.regmeta.spi;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;

/** Hands out a document piece by piece. Memory does not grow with the number of records. Not thread-safe. */
public interface RecordReader extends Closeable {
    /**
     * A piece of a document with its text.
     *
     * @param index position among its like, from 0: the record of path {@code /record/<index>}
     * @param record the record, or null if this is a signature or the content had errors
     * @param signature the signature, or null
     * @param text where it stood
     */
    record Piece(
            int index,
            @Nullable MetadataRecord record,
            @Nullable Signature signature,
            RecordText text) {}

    /**
     * What stands around the records, without them.
     *
     * @return the head, or null if it had errors
     * @throws IOException if the bytes cannot be read
     */
    @Nullable
    Document head() throws IOException;

    /**
     * The next record or signature. A record with errors is handed out without its value, after its faults were reported.
     *
     * @return the next piece, or null at the end
     * @throws IOException if the bytes cannot be read
     */
    @Nullable
    Piece next() throws IOException;
}
