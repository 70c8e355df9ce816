package org.regmeta.validation;

import org.regmeta.model.ClosedCode;

/**
 * Says how serious the finding of a rule is; in descending order. A profile may only raise it. Closed list.
 *
 * <p>The closed list {@code severity}.
 */
public enum Severity implements ClosedCode {
    /** The record breaks a mandatory rule of the standard or profile and counts as invalid. */
    ERROR("error"),

    /** Something is probably wrong or incomplete, but the record remains valid and usable. */
    WARNING("warning"),

    /** An observation that helps to maintain the record and changes nothing about its validity. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The constant of a code.
     *
     * @param code {@code error}, {@code warning} or {@code info}
     * @return its constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    public static Severity ofCode(String code) {
        return ClosedCode.find(Severity.class, code);
    }

    /**
     * Whether this weighs at least as much as another.
     *
     * @param other another severity
     * @return whether it is the same or heavier
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
