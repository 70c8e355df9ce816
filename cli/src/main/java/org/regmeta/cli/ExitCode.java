package org.regmeta.cli;

/** How the command ends: never a count. Where several apply, 2 goes before 3 and 3 before 1. */
final class ExitCode {
    /** Nothing at or above the severity that fails. */
    static final int OK = 0;
    /** Findings. */
    static final int FINDINGS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Something could not be checked or done. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
