package org.regmeta.model;

/**
 * Says how the members of a data structure occur together. Closed list.
 *
 * <p>The closed list {@code composition}.
 */
public enum Composition implements ClosedCode {
    /**
     * The members stand side by side, each as often as its minimum and maximum number demand.
     */
    ALL("all"),

    /**
     * Exactly one of the members occurs, and the others are then excluded.
     */
    CHOICE("choice");

    private final String code;

    Composition(String code) {
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
    public static Composition ofCode(String code) {
        return ClosedCode.find(Composition.class, code);
    }
}
