package org.regmeta.internal.rules;

import java.time.LocalDate;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.Register;
import org.regmeta.value.Code;

/** The identification number of the IDNrG, and which registers may be asked by it (section 7.6 of the standard). */
public final class IdentificationNumber {
    /** Its scheme. */
    public static final Code SCHEME = Code.of("idnr");

    /** The scheme of the numbers of its annex. */
    public static final Code ANNEX = Code.of("idnrg-annex");

    private IdentificationNumber() {}

    /**
     * Whether an authorisation uses it.
     *
     * @param authorisation an authorisation
     * @return whether the provider finds the subject by it
     */
    public static boolean isUsedBy(Authorisation authorisation) {
        return authorisation.identifierUsed().contains(SCHEME);
    }

    /**
     * Whether a register stands in the annex of the IDNrG.
     *
     * @param register a register
     * @param day the day on which the annex has to be in force
     * @param known the records that were handed in, a newer annex among them
     * @return whether it has a number of the annex
     */
    public static boolean isInAnnex(Register register, LocalDate day, Known known) {
        AppliedList annex = AppliedList.of("idnrgAnnex", register, known);
        return register.identifier().stream()
                .filter(identifier -> identifier.scheme().equals(ANNEX))
                .anyMatch(identifier -> annex.entry(identifier.value())
                        .filter(entry -> entry.holdsOn(day))
                        .isPresent());
    }

    /**
     * Whether a register keeps it under law of its own.
     *
     * @param register a register
     * @param day the day on which the basis has to be in force
     * @return whether the register shows a basis for the use of the number
     */
    public static boolean isKeptByOwnLaw(Register register, LocalDate day) {
        return register.subjectIdentifier().stream()
                .filter(kept -> kept.scheme().equals(SCHEME))
                .anyMatch(kept -> Bases.cover(kept.legalBasis(), Covers.IDENTIFIER_USE, day));
    }
}
