package org.regmeta.internal.external;

/** Reads files with the entries of code lists in one form. Implementations are stateless; found by {@link java.util.ServiceLoader}. */
public interface EntryReader {
    /**
     * What it reads.
     *
     * @return a media type
     */
    String mediaType();

    /**
     * Reads a file.
     *
     * @param text the whole text, without a byte order mark
     * @param entries takes columns and entries
     * @throws ListFormException if the text is not of the form
     * @throws TooManyEntriesException if there are more entries than are taken
     */
    void read(String text, EntryCollector entries) throws ListFormException, TooManyEntriesException;
}
