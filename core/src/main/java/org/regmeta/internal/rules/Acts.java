package org.regmeta.internal.rules;

import java.util.List;
import java.util.Optional;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.MetadataRecord;

/** What the list of acts knows about the act of a legal basis, under its usual abbreviation or another spelling. */
public final class Acts {
    private final AppliedList list;

    private Acts(AppliedList list) {
        this.list = list;
    }

    /**
     * The list of acts that applies to a record.
     *
     * @param record the record whose bases are looked at
     * @param known the records that were handed in
     * @return its acts
     */
    public static Acts of(MetadataRecord record, Known known) {
        return new Acts(AppliedList.of("act", record, known));
    }

    /**
     * Finds an act.
     *
     * @param act as a record writes it
     * @return its entry; empty if the list does not have it, which is no fault
     */
    public Optional<CodeListEntry> find(String act) {
        return list.entry(act)
                .or(() -> list.codes().stream()
                        .flatMap(code -> list.entry(code).stream())
                        .filter(entry -> List.of(entry.cells()
                                        .getOrDefault("alias", entry.code())
                                        .split("; "))
                                .contains(act))
                        .findFirst());
    }

    /**
     * A further fact about an act.
     *
     * @param basis a legal basis
     * @param column the name of a column
     * @return what stands there; empty if the list does not have the act or says nothing
     */
    public Optional<String> fact(LegalBasis basis, String column) {
        return find(basis.act()).map(entry -> entry.cells().get(column));
    }

    /**
     * The abbreviations.
     *
     * @return in the order of the list
     */
    public List<String> abbreviations() {
        return list.codes();
    }
}
