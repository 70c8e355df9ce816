package org.regmeta.xml.internal;

import org.regmeta.internal.external.EntryCollector;
import org.regmeta.internal.external.EntryReader;
import org.regmeta.internal.external.ListFormException;
import org.regmeta.internal.external.TooManyEntriesException;

/** Reads the entries of code lists as Genericode 1.0. For {@link java.util.ServiceLoader}. */
public final class Genericode implements EntryReader {
    /** Stateless. */
    public Genericode() {}

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public void read(String text, EntryCollector entries) throws ListFormException, TooManyEntriesException {
        GenericodeEntries.read(text, entries);
    }
}
