package org.regmeta.diff;

/** Whom it hits when the target of a reference is broken. */
enum Dependence {
    /** Not the referrer: the reference tells an origin, a responsibility, a kinship. */
    NONE,
    /** The referrer alone. */
    DIRECT,
    /** The referrer and all that rely on it, because the target is part of what it says. */
    ONWARD
}
