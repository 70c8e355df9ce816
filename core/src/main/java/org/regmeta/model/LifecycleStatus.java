package org.regmeta.model;

/**
 * Says how far a record has come in its life and whether one may rely on it. Closed list.
 *
 * <p>The closed list {@code status}.
 */
public enum LifecycleStatus implements ClosedCode {
    /**
     * The record is still being written, may be incomplete and binds nobody.
     */
    DRAFT("draft"),

    /**
     * The record is complete and lies with the parties concerned for subject-matter or legal review.
     */
    IN_REVIEW("inReview"),

    /**
     * The record is released, immutable from then on and authoritative within its validity.
     */
    ACTIVE("active"),

    /**
     * The record still holds but should not be used anew, because it has been replaced or is going to be dropped.
     */
    DEPRECATED("deprecated"),

    /**
     * The record no longer holds and is only kept so that old references stay intelligible.
     */
    WITHDRAWN("withdrawn");

    private final String code;

    LifecycleStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether others may rely on the record, within its validity.
     *
     * @return true for ACTIVE and DEPRECATED
     */
    public boolean isInForce() {
        return this == ACTIVE || this == DEPRECATED;
    }

    /**
     * Whether the record is still being prepared.
     *
     * @return true for DRAFT and IN_REVIEW
     */
    public boolean isInPreparation() {
        return this == DRAFT || this == IN_REVIEW;
    }

    /**
     * The constant of a code.
     *
     * @param code a code of the list, exactly as it is written there
     * @return its constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    public static LifecycleStatus ofCode(String code) {
        return ClosedCode.find(LifecycleStatus.class, code);
    }
}
