package org.regmeta.catalogue;

/** A structure unfolds into more members than a description of data has: more than 20,000, mostly through groups within groups. The message is the id of the structure. */
public final class TooManyFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFieldsException(String structure) {
        super(structure);
    }
}
