package org.regmeta.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Details of one clearance step: state reached, deciding body and day of the decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param approvalState Outcome of one clearance step, from the request through the methodical and subject-matter
 *     check to grant or rejection; never null
 * @param organisation Body or class of bodies involved at this place, referred to without a version, because
 *     competence does not hang on one edition of its description; null where absent
 * @param on Day on which the approving body decided or the request reached it; null where absent
 */
public record Approval(
        Code approvalState,
        @Nullable Ref organisation,
        @Nullable LocalDate on) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Approval {
        Objects.requireNonNull(approvalState, "approvalState");
    }
}
