package org.regmeta.internal.rules;

/** The answer to a question that may lead outside of what is known. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It depends on a record that is not known. */
    UNKNOWN;

    /**
     * The better of two answers.
     *
     * @param other another answer
     * @return YES if either is, else UNKNOWN if either is
     */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : this;
    }
}
