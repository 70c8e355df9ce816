package org.regmeta.validation;

import org.regmeta.model.ClosedCode;

/** How much a finding weighs. The closed list {@code severity}. */
public enum Severity implements ClosedCode {
    /** The record breaks the standard and must not be used. */
    ERROR("error"),
    /** The record can be used, but something is probably not meant so. */
    WARNING("warning"),
    /** Worth knowing; nothing has to be done. */
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
