package org.regmeta.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.validation.Location;

/** What a rule knows beside the record. */
public interface RuleContext {
    /**
     * The day for which is checked.
     *
     * @return the date T of the report, in German legal time
     */
    LocalDate date();

    /**
     * The records that are known together. A rule of the layer SEMANTIC asks it for nothing but newer versions of the standard's own code lists.
     *
     * @return the catalogue
     */
    Catalogue catalogue();

    /**
     * Whether the catalogue is complete: a reference that leads nowhere is an error only then.
     *
     * @return whether a catalogue was given
     */
    boolean isClosedWorld();

    /**
     * The record that is looked at, as the catalogue has it.
     *
     * @return its entry; of equal records that of the first
     */
    Catalogue.Entry entry();

    /**
     * Where a record stands that is checked in the same run. It lets a rule about several records report once, and name the others.
     *
     * @param entry a record of the catalogue
     * @return its place, or empty if it is only known and not checked
     */
    Optional<Location> place(Catalogue.Entry entry);

    /**
     * Reports a finding of the rule that is running.
     *
     * @param path JSON pointer from the record, such as {@code /legalBasis/0/provision}; empty for the record itself
     * @param arguments placeholder, value, placeholder, value … as the message of the rule names them
     */
    void report(String path, String... arguments);

    /**
     * Notes that the rule cannot be decided.
     *
     * @param reason why
     */
    void incomplete(String reason);
}
