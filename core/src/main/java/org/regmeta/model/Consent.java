package org.regmeta.model;

/**
 * Says whether and how the person concerned has a say in the flow of data. A legal obligation is a legal basis, not a
 * say. Closed list.
 *
 * <p>The closed list {@code consent}.
 */
public enum Consent implements ClosedCode {
    /**
     * The applicant chooses whether the authority retrieves the evidence or whether they submit it themselves.
     */
    APPLICANT_CHOICE("applicantChoice"),

    /**
     * The user demands the cross-border retrieval explicitly, freely and for the individual case.
     */
    EXPLICIT_REQUEST("explicitRequest"),

    /**
     * The person has agreed in an informed manner and may revoke the agreement for the future at any time.
     */
    CONSENT("consent"),

    /**
     * The data flow by operation of law without the person taking part, or there is no person to be asked.
     */
    NOT_REQUIRED("notRequired");

    private final String code;

    Consent(String code) {
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
    public static Consent ofCode(String code) {
        return ClosedCode.find(Consent.class, code);
    }
}
