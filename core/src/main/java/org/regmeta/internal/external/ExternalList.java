package org.regmeta.internal.external;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the file of a code list: either it was read, or there is a reason why not. Immutable.
 *
 * @param problem why the codes are not known; null if they are
 * @param columns the columns beside the code
 * @param codes the codes, each once, in their order
 * @param twice the first of those that stand in the file more than once
 * @param entries how many entries the file has
 */
public record ExternalList(
        @Nullable Problem problem, List<String> columns, List<String> codes, List<String> twice, long entries) {
    /** The file is not there, or nobody knows where it would be. */
    static final ExternalList NOT_THERE = refused(Reason.NOT_THERE, Map.of());

    /** Why the codes are not known. */
    public enum Reason {
        /** The file is not below the folder of the document. */
        NOT_THERE,
        /** The file is longer than what is read. */
        TOO_LARGE,
        /** The file is another one than the record means. */
        DIGEST,
        /** The file is not what it should be. */
        FORM
    }

    /**
     * Why the codes are not known, and where.
     *
     * @param reason the reason
     * @param arguments what a message says about it
     */
    public record Problem(Reason reason, Map<String, String> arguments) {
        /** Keeps its own copy. */
        public Problem {
            arguments = Map.copyOf(arguments);
        }
    }

    /** Keeps its own copies. */
    public ExternalList {
        columns = List.copyOf(columns);
        codes = List.copyOf(codes);
        twice = List.copyOf(twice);
    }

    static ExternalList refused(Reason reason, Map<String, String> arguments) {
        return new ExternalList(new Problem(reason, arguments), List.of(), List.of(), List.of(), 0);
    }

    /**
     * Whether something of a kind keeps the codes from being known.
     *
     * @param reason a reason
     * @return whether it is the one
     */
    public boolean isRefusedFor(Reason reason) {
        return problem != null && problem.reason() == reason;
    }
}
