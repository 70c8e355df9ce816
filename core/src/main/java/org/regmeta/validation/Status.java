package org.regmeta.validation;

/** The verdict of a run. */
public enum Status {
    /** Everything was checked, and no error was found. */
    VALID,
    /** At least one error was found. */
    INVALID,
    /** Something could not be checked; never to be read as valid. */
    INCOMPLETE
}
