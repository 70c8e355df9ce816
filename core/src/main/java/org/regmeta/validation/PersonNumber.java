package org.regmeta.validation;

import org.jspecify.annotations.NullMarked;
import org.regmeta.codelist.IdentifierSchemes;

/** Tells numbers that identify a person from others by form and check digit, as the list {@code identifierScheme} says. */
@NullMarked
final class PersonNumber {
    private static final int IDNR = 11;
    private static final int RVNR = 12;
    private static final int KVNR = 10;
    private static final int SHORTEST_IBAN = 15;

    private PersonNumber() {}

    /**
     * The scheme whose form and check digit a number has.
     *
     * @param number letters and digits without blanks; letters are upper case
     * @return a code of the list {@code identifierScheme}; empty if it is no number of a person
     */
    static String schemeOf(String number) {
        int length = number.length();
        boolean letterFirst = number.charAt(0) >= 'A';
        if (length == IDNR) {
            // numbers that begin with 0 are kept for tests and belong to nobody
            return letterFirst || number.charAt(0) == '0' ? "" : ifFits("idnr", number);
        }
        if (length == RVNR) {
            return letterFirst ? "" : ifFits("rvnr", number);
        }
        if (length == KVNR && letterFirst) {
            String scheme = ifFits("kvnr", number);
            return scheme.isEmpty() ? ifFits("ausweisnummer", number) : scheme;
        }
        return length >= SHORTEST_IBAN && letterFirst ? ifFits("iban", number) : "";
    }

    private static String ifFits(String scheme, String number) {
        return IdentifierSchemes.hasForm(scheme, number) && IdentifierSchemes.hasCheckDigit(scheme, number)
                ? scheme
                : "";
    }
}
