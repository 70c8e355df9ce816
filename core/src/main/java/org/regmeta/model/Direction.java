package org.regmeta.model;

/**
 * Says on which side of the event of reference a time window lies. Closed list.
 *
 * <p>The closed list {@code direction}.
 */
public enum Direction implements ClosedCode {
    /**
     * The window ends at the event of reference, or earlier by the offset, and reaches from there into the past.
     */
    BEFORE("before"),

    /**
     * The window begins at the event of reference, or later by the offset, and reaches from there into the future.
     */
    AFTER("after");

    private final String code;

    Direction(String code) {
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
    public static Direction ofCode(String code) {
        return ClosedCode.find(Direction.class, code);
    }
}
