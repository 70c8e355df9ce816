package org.regmeta.spi;

import org.regmeta.model.MetadataRecord;

/** Reads the text of one record once more, as its document would read it. Thread-safe. */
public interface RecordSyntax {
    /**
     * The record that a text stands for.
     *
     * @param text the text of a record that was accepted when its document was read
     * @return the same record as then
     */
    MetadataRecord record(String text);

    /**
     * Where the values of a record stand.
     *
     * @param text the text of a record, accepted or not
     * @return their places; of a text that cannot be read, no more than that it starts at its start
     */
    Places places(String text);
}
