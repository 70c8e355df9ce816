package org.regmeta.model;

/**
 * Says whether the recipients of an exchange can tell whom it is about. Closed list.
 *
 * <p>The closed list {@code identification}.
 */
public enum Identification implements ClosedCode {
    /**
     * The data name the person concerned by name, identifier or other direct features.
     */
    IDENTIFIED("identified"),

    /**
     * The person is replaced by a mark and can be identified again only with additional information that is kept
     * separately.
     */
    PSEUDONYMISED("pseudonymised"),

    /**
     * The data concern single cases, yet nobody can attribute them to a human being any longer by reasonable means.
     */
    ANONYMISED("anonymised"),

    /**
     * Only totals, counts or averages over many cases are transmitted, no single cases.
     */
    AGGREGATED("aggregated"),

    /**
     * The data are about things, areas or organisations and never had a connection with a human being.
     */
    NOT_PERSONAL("notPersonal");

    private final String code;

    Identification(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The constant of a code.
     *
     * @param code a code of the list, exactly as it is written there
     * @return its constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    public static Identification ofCode(String code) {
        return ClosedCode.find(Identification.class, code);
    }
}
