package org.regmeta.model;

/**
 * Says what it proves if the register finds nothing on a person or thing. Closed list.
 *
 * <p>The closed list {@code negativeAnswer}.
 */
public enum NegativeAnswer implements ClosedCode {
    /**
     * That no entry was found is itself the evidence, because the register has to be complete.
     */
    MEANINGFUL("meaningful"),

    /**
     * Nothing may be inferred from a miss, and the evidence has to be given in another way.
     */
    NOT_MEANINGFUL("notMeaningful");

    private final String code;

    NegativeAnswer(String code) {
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
    public static NegativeAnswer ofCode(String code) {
        return ClosedCode.find(NegativeAnswer.class, code);
    }
}
