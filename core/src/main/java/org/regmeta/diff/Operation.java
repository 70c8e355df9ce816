package org.regmeta.diff;

import java.util.Locale;

/** What was done to a value. Immutable and thread-safe. */
public enum Operation {
    /** A value, a wording or an element of a list is there that was not there before. */
    ADD,
    /** A value, a wording or an element of a list is not there any more. */
    REMOVE,
    /** A simple value or a wording is another one. */
    CHANGE,
    /** The elements that a list had before and after stand in another order. */
    REORDER;

    /**
     * The operation as it is written in the model and in reports.
     *
     * @return {@code add}, {@code remove}, {@code change} or {@code reorder}; never null
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
