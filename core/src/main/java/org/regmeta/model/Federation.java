package org.regmeta.model;

/**
 * Says in how many places a register is kept. Closed list.
 *
 * <p>The closed list {@code federation}.
 */
public enum Federation implements ClosedCode {
    /**
     * There is exactly one holding, kept by a single organisation for the whole territory.
     */
    CENTRAL("central"),

    /**
     * Many organisations each keep a holding of their own for their district; there is no overall holding.
     */
    DECENTRAL("decentral"),

    /**
     * Local holdings and a central holding or mirror exist side by side and are fed from the same notifications.
     */
    HYBRID("hybrid");

    private final String code;

    Federation(String code) {
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
    public static Federation ofCode(String code) {
        return ClosedCode.find(Federation.class, code);
    }
}
