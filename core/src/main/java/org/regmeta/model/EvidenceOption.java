package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Bundle of evidence types that one role may choose and that suffice together, with a precondition and a maximum age
 * where needed.
 *
 * <p>Immutable and thread-safe. Source: CCCEV 2.1.
 *
 * @param subjectRole Part played in the procedure by each person or thing concerned, such as applicant, child or
 *     landlord; when absent it is left open; never null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; null where absent
 * @param condition Precondition in words under which the statement holds; tools report it as conditional and never
 *     guess whether it is met; null where absent
 * @param evidenceType Type of evidence belonging to this option; if several are named, all of them are needed
 *     together; immutable, never null, at least one by the standard
 * @param maximumAge Greatest age that the evidence presented may have according to the requesting side; when absent,
 *     any valid one will do; null where absent
 */
public record EvidenceOption(
        Code subjectRole,
        @Nullable Text title,
        @Nullable Text condition,
        List<Ref> evidenceType,
        @Nullable Duration maximumAge) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public EvidenceOption {
        Objects.requireNonNull(subjectRole, "subjectRole");
        evidenceType = List.copyOf(evidenceType);
    }

    /**
     * Starts an EvidenceOption.
     *
     * @return an empty builder
     */
    public static EvidenceOptionBuilder builder() {
        return new EvidenceOptionBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this EvidenceOption
     */
    public EvidenceOptionBuilder toBuilder() {
        return new EvidenceOptionBuilder(this);
    }
}
