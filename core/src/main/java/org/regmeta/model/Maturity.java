package org.regmeta.model;

/**
 * How well a piece of evidence can be retrieved electronically and processed further; in ascending order. Closed
 * list.
 *
 * <p>The closed list {@code maturity}.
 */
public enum Maturity implements ClosedCode {
    /**
     * The evidence exists on paper only and cannot be retrieved electronically.
     */
    A("A"),

    /**
     * The evidence arrives electronically as an image or document but has to be read by a human being.
     */
    B("B"),

    /**
     * The complete evidence arrives as structured data after a sector standard that an application can take over.
     */
    C("C"),

    /**
     * Only those data that the procedure requires arrive, in machine-processable form.
     */
    D1("D1"),

    /**
     * The register examines a criterion itself and passes on the result only, such as yes or no; this is how RegMeta
     * reads the long-term aim of the model.
     */
    D2("D2");

    private final String code;

    Maturity(String code) {
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
    public static Maturity ofCode(String code) {
        return ClosedCode.find(Maturity.class, code);
    }
}
