package org.regmeta.model;

/**
 * Says how far a service has been rolled out in an area. Closed list.
 *
 * <p>The closed list {@code rolloutState}.
 */
public enum RolloutState implements ClosedCode {
    /**
     * The introduction has been decided, but the service cannot be reached anywhere in the area yet.
     */
    PLANNED("planned"),

    /**
     * Selected organisations use the service with real cases, and others cannot join yet.
     */
    PILOT("pilot"),

    /**
     * All entitled organisations in the area can use the service.
     */
    PRODUCTIVE("productive"),

    /**
     * The service is no longer available in the area.
     */
    RETIRED("retired");

    private final String code;

    RolloutState(String code) {
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
    public static RolloutState ofCode(String code) {
        return ClosedCode.find(RolloutState.class, code);
    }
}
