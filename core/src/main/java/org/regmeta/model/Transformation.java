package org.regmeta.model;

/**
 * Says how the target value of a field pair comes from the source value. Closed list.
 *
 * <p>The closed list {@code transformation}.
 */
public enum Transformation implements ClosedCode {
    /**
     * The source value is written into the target field unchanged, character by character.
     */
    COPY("copy"),

    /**
     * The source value is translated into a target code by the stated mapping of two code lists.
     */
    CODES("codes"),

    /**
     * The target value results from a rule explained in the note, such as joining, splitting or calculating.
     */
    DESCRIBED("described");

    private final String code;

    Transformation(String code) {
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
    public static Transformation ofCode(String code) {
        return ClosedCode.find(Transformation.class, code);
    }
}
