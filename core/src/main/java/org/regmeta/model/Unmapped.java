package org.regmeta.model;

/**
 * Says what happens to a source code for which the mapping holds no pair. Closed list.
 *
 * <p>The closed list {@code unmapped}.
 */
public enum Unmapped implements ClosedCode {
    /**
     * The conversion stops for the value and reports it as impossible to map.
     */
    REJECT("reject"),

    /**
     * The source code is taken over unchanged into the target, and the recipient has to expect it.
     */
    KEEP("keep");

    private final String code;

    Unmapped(String code) {
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
    public static Unmapped ofCode(String code) {
        return ClosedCode.find(Unmapped.class, code);
    }
}
