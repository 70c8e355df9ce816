package org.regmeta.model;

/**
 * Says what an endpoint may be used for. Closed list.
 *
 * <p>The closed list {@code environment}.
 */
public enum Environment implements ClosedCode {
    /**
     * The endpoint serves development and testing with made-up data and may fail at any time.
     */
    TEST("test"),

    /**
     * The endpoint resembles production and serves the acceptance of new participants and releases with made-up data.
     */
    REFERENCE("reference"),

    /**
     * The endpoint processes real data and cases with legal effect.
     */
    PRODUCTION("production");

    private final String code;

    Environment(String code) {
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
    public static Environment ofCode(String code) {
        return ClosedCode.find(Environment.class, code);
    }
}
