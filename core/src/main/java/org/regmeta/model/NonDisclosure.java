package org.regmeta.model;

/**
 * Says whether a consumer can tell from the answer that a disclosure block exists. Closed list.
 *
 * <p>The closed list {@code nonDisclosure}.
 */
public enum NonDisclosure implements ClosedCode {
    /**
     * A blocked entry and a missing entry lead to the same answer, so that the block does not become apparent.
     */
    NEUTRAL("neutral"),

    /**
     * The answer names the block, so that an entitled body can hear the person concerned or proceed in another way.
     */
    DISTINCT("distinct");

    private final String code;

    NonDisclosure(String code) {
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
    public static NonDisclosure ofCode(String code) {
        return ClosedCode.find(NonDisclosure.class, code);
    }
}
