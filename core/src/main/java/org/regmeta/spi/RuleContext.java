package org.regmeta.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Kind;
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
     * The codes of a list, wherever they stand: in its record, or in the file beside its document that the record names.
     *
     * @param list the entry of a code list
     * @return its codes in their order; empty if it is no code list, or its file is not there or not readable, which the report says where the list is checked
     *     in the same run
     */
    default Optional<List<String>> codes(Catalogue.Entry list) {
        return list.kind() == Kind.CODE_LIST && list.record() instanceof CodeList codes && codes.external() == null
                ? Optional.of(codes.entry().stream().map(CodeListEntry::code).toList())
                : Optional.empty();
    }

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
