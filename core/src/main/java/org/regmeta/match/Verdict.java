package org.regmeta.match;

/**
 * How far a need, an evidence option, a requirement or a procedure is met. The order is from best to worst. What has several parts has the worst of theirs; but if
 * that is NOT_MET and some part can be had, it is met in part.
 */
public enum Verdict {
    /** It can be met without anything left open. */
    MET,
    /** It can be met if a condition holds that no machine decides: a condition in words, a pilot, a part of the area, a loss on the way. */
    CONDITIONAL,
    /** A part of it can be met. */
    PARTLY,
    /** It cannot be met. */
    NOT_MET,
    /** It cannot be said, since a record that decides is not in the catalogue. */
    UNKNOWN;

    /**
     * The worse of two.
     *
     * @param other another verdict
     * @return the one that comes later
     */
    public Verdict worse(Verdict other) {
        return compareTo(other) < 0 ? other : this;
    }

    /**
     * The better of two.
     *
     * @param other another verdict
     * @return the one that comes first
     */
    public Verdict better(Verdict other) {
        return compareTo(other) < 0 ? this : other;
    }

    /**
     * Whether it is met, at least under a condition.
     *
     * @return true for MET and CONDITIONAL
     */
    public boolean isMet() {
        return this == MET || this == CONDITIONAL;
    }
}
