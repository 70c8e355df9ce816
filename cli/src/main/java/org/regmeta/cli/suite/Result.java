package org.regmeta.cli.suite;

/**
 * What came out of one case.
 *
 * @param tried the case
 * @param outcome the verdict
 * @param detail what was expected and what came, where it failed; else empty
 */
public record Result(Case tried, Outcome outcome, String detail) {
    /** The verdict. */
    public enum Outcome {
        /** As expected in every syntax. */
        PASSED,
        /** Not as expected in at least one. */
        FAILED,
        /** The implementation says that it does not do this. */
        UNSUPPORTED
    }
}
