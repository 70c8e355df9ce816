package org.regmeta.model;

/**
 * Says whether the person sees the evidence before the authority uses it. Closed list.
 *
 * <p>The closed list {@code preview}.
 */
public enum Preview implements ClosedCode {
    /**
     * The evidence is always shown to the person, and the authority may use it only after their release.
     */
    REQUIRED("required"),

    /**
     * The person can look at the evidence before it is used but may waive this.
     */
    OFFERED("offered"),

    /**
     * The service does not show the evidence beforehand, for instance because the answer arrives when the person is
     * no longer connected.
     */
    NOT_OFFERED("notOffered"),

    /**
     * A law expressly allows automated exchange without the person looking at the evidence beforehand.
     */
    WAIVED_BY_LAW("waivedByLaw");

    private final String code;

    Preview(String code) {
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
    public static Preview ofCode(String code) {
        return ClosedCode.find(Preview.class, code);
    }
}
