package org.regmeta.model;

/**
 * Says what the target of a mapping means, seen from the source. Closed list after the SKOS mapping relations.
 *
 * <p>The closed list {@code relation}.
 */
public enum Relation implements ClosedCode {
    /**
     * Source and target mean the same and are interchangeable in every context.
     */
    EXACT("exact"),

    /**
     * Source and target mean nearly the same and are interchangeable in some contexts, not in all.
     */
    CLOSE("close"),

    /**
     * The target means more than the source, as “person” does compared with “child”.
     */
    BROAD("broad"),

    /**
     * The target means less than the source and covers only part of its cases.
     */
    NARROW("narrow"),

    /**
     * Source and target belong together in substance without one containing the other.
     */
    RELATED("related"),

    /**
     * The target scheme has nothing to which the source could be mapped.
     */
    NONE("none");

    private final String code;

    Relation(String code) {
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
    public static Relation ofCode(String code) {
        return ClosedCode.find(Relation.class, code);
    }
}
