package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * The answer to a question. Immutable and thread-safe; the same records in any order give the same answer.
 *
 * @param question what was asked
 * @param subject the version of the procedure or requirement that applies on the day, exactly pinned; null if there is none
 * @param verdict how far the evidence of all its requirements can be had
 * @param requirements its requirements, in the order of the procedure
 * @param evidence what can be said of each evidence type that plays a part, sorted by evidence type
 * @param unknown references that are needed and lead to nothing known, sorted; also those on which no verdict hangs in the end, so that it may be MET all the same
 */
public record Match(
        MatchQuestion question,
        @Nullable Ref subject,
        Verdict verdict,
        List<RequirementMatch> requirements,
        List<EvidenceMatch> evidence,
        List<Ref> unknown) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Match {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        requirements = List.copyOf(requirements);
        evidence = List.copyOf(evidence);
        unknown = List.copyOf(unknown);
    }
}
