package org.regmeta.model;

/**
 * Says whether a procedure can be decided without the piece of information. Closed list.
 *
 * <p>The closed list {@code necessity}.
 */
public enum Necessity implements ClosedCode {
    /**
     * Without the information no case can be decided.
     */
    REQUIRED("required"),

    /**
     * The information is needed only where the described condition is met in the individual case.
     */
    CONDITIONAL("conditional"),

    /**
     * The information helps with the decision but may be missing without any disadvantage arising from that.
     */
    OPTIONAL("optional");

    private final String code;

    Necessity(String code) {
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
    public static Necessity ofCode(String code) {
        return ClosedCode.find(Necessity.class, code);
    }
}
