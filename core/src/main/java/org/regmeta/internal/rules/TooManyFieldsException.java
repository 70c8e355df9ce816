package org.regmeta.internal.rules;

/** A structure unfolds into more fields than a description of data has; the rule that asked for them cannot be decided. */
public final class TooManyFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFieldsException(String structure) {
        super(structure);
    }
}
