package org.regmeta.internal.external;

/** The file of a list has more entries than are read; caught where the file is read. */
public final class TooManyEntriesException extends Exception {
    private static final long serialVersionUID = 1L;

    TooManyEntriesException() {
        super(null, null, false, false);
    }
}
