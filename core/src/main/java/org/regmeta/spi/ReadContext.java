package org.regmeta.spi;

import org.jspecify.annotations.Nullable;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Limits;

/** What a reader needs to know, and whom it tells. */
public interface ReadContext {
    /**
     * The limits that hold.
     *
     * @return never null
     */
    Limits limits();

    /**
     * Takes a fault with its place.
     *
     * @param fault the fault; its rule is one of the standard's in the layers INPUT, SYNTAX and SCHEMA, its path counts from {@code base}
     * @param base path of the record, such as {@code /record/3}, or empty
     * @param position where it stands
     * @param excerpt the source line, or null
     */
    void report(Fault fault, String base, Position position, @Nullable Excerpt excerpt);

    /**
     * Takes a fault in a record.
     *
     * @param fault the fault
     * @param base path of the record
     * @param text the record's text, from which place and source line are taken
     */
    default void report(Fault fault, String base, RecordText text) {
        report(fault, base, text.position(fault.offset()), text.excerpt(fault.offset()));
    }

    /**
     * Notes that something could not be checked.
     *
     * @param reason why, for people, such as an id of a rule that explains it
     */
    void incomplete(String reason);
}
