package org.regmeta.model;

/**
 * Says what the recipient may do with the data received beyond the occasion. Closed list.
 *
 * <p>The closed list {@code onwardUse}.
 */
public enum OnwardUse implements ClosedCode {
    /**
     * The data may be neither used for other purposes nor passed on to third parties.
     */
    PROHIBITED("prohibited"),

    /**
     * The data may be used further or passed on only for the purpose for which they were transmitted.
     */
    PURPOSE_BOUND("purposeBound"),

    /**
     * The data may be used for other purposes too, as far as there is a legal basis of its own for them.
     */
    PERMITTED("permitted");

    private final String code;

    OnwardUse(String code) {
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
    public static OnwardUse ofCode(String code) {
        return ClosedCode.find(OnwardUse.class, code);
    }
}
