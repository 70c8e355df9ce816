package org.regmeta.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.regmeta.model.Covers;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.value.Citation;
import org.regmeta.value.Provision;

/** Questions to the legal bases of a record. A basis whose validity is over, or has not begun, does not count. */
public final class Bases {
    private Bases() {}

    /**
     * Whether a basis is shown for something.
     *
     * @param bases the bases of a record
     * @param what what they have to cover
     * @param day the day on which they have to be in force
     * @return whether one of them covers it on that day
     */
    public static boolean cover(List<LegalBasis> bases, Covers what, LocalDate day) {
        return bases.stream()
                .anyMatch(basis -> isInForce(basis, day) && basis.covers().contains(what));
    }

    /**
     * Whether a ground of the GDPR is shown.
     *
     * @param bases the bases of a record
     * @param grounds the grounds of which one is enough
     * @param day the day on which they have to be in force
     * @return whether one of the bases names one of the grounds
     */
    public static boolean name(List<LegalBasis> bases, Set<GdprGround> grounds, LocalDate day) {
        return bases.stream()
                .anyMatch(basis ->
                        isInForce(basis, day) && basis.gdprGround().stream().anyMatch(grounds::contains));
    }

    /**
     * Whether a basis counts on a day.
     *
     * @param basis a basis
     * @param day a day
     * @return whether its validity covers the day
     */
    public static boolean isInForce(LegalBasis basis, LocalDate day) {
        return Known.range(basis.validity()).covers(day);
    }

    /**
     * Whether a basis cites a section of its act, alone or among others.
     *
     * @param basis a basis
     * @param number the number of a section, such as {@code 5a}
     * @return false also where the basis names no provision, or none in the right form
     */
    public static boolean cites(LegalBasis basis, String number) {
        String provision = basis.provision();
        return provision != null
                && Provision.isValid(provision)
                && Provision.parse(provision).citations().stream()
                        .anyMatch(citation -> citation instanceof Citation.Section section
                                && section.number().equals(number));
    }

    /**
     * Whether a basis is the retrieval of evidence after the once-only principle, EGovG § 5.
     *
     * @param basis a basis
     * @return whether it cites that section
     */
    public static boolean isOnceOnly(LegalBasis basis) {
        return basis.act().equals("EGovG") && cites(basis, "5");
    }
}
