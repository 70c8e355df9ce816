package org.regmeta;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordText;
import org.regmeta.validation.Finding;

/**
 * A document read record by record; memory does not grow with it. Records with errors are passed over, and {@link #findings()} says so. Not thread-safe.
 */
public final class RecordStream implements Closeable {
    private final RecordReader reader;
    private final FindingCollector findings;
    private @Nullable RecordText text;

    RecordStream(RecordReader reader, FindingCollector findings) {
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * What stands around the records.
     *
     * @return the head without records, or null if it had errors
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Document head() throws IOException {
        return reader.head();
    }

    /**
     * The next record that has no error.
     *
     * @return the record, or null at the end
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable MetadataRecord next() throws IOException {
        for (RecordReader.Piece piece = reader.next(); piece != null; piece = reader.next()) {
            if (piece.record() != null) {
                text = piece.text();
                return piece.record();
            }
        }
        text = null;
        return null;
    }

    /**
     * The text of the record that was handed out last, with the places of its values.
     *
     * @return its text, or null before the first record and after the last one
     */
    public @Nullable RecordText text() {
        return text;
    }

    /**
     * What has been found so far in the layers INPUT, SYNTAX and SCHEMA; as many as the limits keep.
     *
     * @return in the order of the text
     */
    public List<Finding> findings() {
        return findings.findings();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
