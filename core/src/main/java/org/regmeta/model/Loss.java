package org.regmeta.model;

/**
 * Says what is lost in a mapping. Closed list.
 *
 * <p>The closed list {@code loss}.
 */
public enum Loss implements ClosedCode {
    /**
     * The source value can in every case be restored completely from the target value.
     */
    NONE("none"),

    /**
     * Values that are too long are cut off, because the target field holds fewer characters.
     */
    TRUNCATION("truncation"),

    /**
     * Values are rounded or given more coarsely, for instance a date as a year only.
     */
    PRECISION("precision"),

    /**
     * Several different source values fall on the same target value and can no longer be told apart.
     */
    CATEGORY_MERGE("categoryMerge"),

    /**
     * Characters unknown to the target character set are replaced or left out.
     */
    CHARACTER_SET("characterSet"),

    /**
     * A loss occurs only with certain values, which the note names; all others are preserved.
     */
    CONDITIONAL("conditional"),

    /**
     * The target value is derived in such a way that the source value can on principle no longer be determined, such
     * as an age group or a hash.
     */
    IRREVERSIBLE("irreversible");

    private final String code;

    Loss(String code) {
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
    public static Loss ofCode(String code) {
        return ClosedCode.find(Loss.class, code);
    }
}
