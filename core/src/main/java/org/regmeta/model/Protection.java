package org.regmeta.model;

/**
 * How badly a loss of confidentiality, integrity or availability would weigh; in ascending order. Closed list.
 *
 * <p>The closed list {@code protection}.
 */
public enum Protection implements ClosedCode {
    /**
     * Damage would stay limited and manageable and could be repaired by ordinary means.
     */
    NORMAL("normal"),

    /**
     * Damage could be considerable for those concerned or the authority, for instance hit their social or economic
     * standing.
     */
    HIGH("high"),

    /**
     * Damage could threaten a body's existence or endanger a person's life, limb or liberty.
     */
    VERY_HIGH("veryHigh");

    private final String code;

    Protection(String code) {
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
    public static Protection ofCode(String code) {
        return ClosedCode.find(Protection.class, code);
    }
}
