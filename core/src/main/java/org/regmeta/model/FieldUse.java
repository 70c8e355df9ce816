package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Reasoned need for one fact: which, about whom, how necessary, what for, from what time and on what legal basis.
 *
 * <p>Immutable and thread-safe. Source: CCCEV 2.1, DSGVO Art. 5 Abs. 1 Buchst. c.
 *
 * @param information Concept, data element or group that is needed; covered by the same or a narrower concept, or by
 *     an element or group on the path; never null
 * @param subjectRole Part played in the procedure by each person or thing concerned, such as applicant, child or
 *     landlord; when absent it is left open; never null
 * @param necessity Whether the fact is needed always, only under a stated precondition, or merely to ease the decision;
 *     never null
 * @param condition Precondition in words under which the statement holds; tools report it as conditional and never
 *     guess whether it is met; null where absent
 * @param purpose Purpose for which data are collected, stored or used, as a key of the purpose hierarchy; another one
 *     that is not narrower is a change; immutable, never null, empty where there is none
 * @param purposeNote Reason in words why data of children, third parties or other specially protected roles are
 *     indispensable for the purpose; null where absent
 * @param timeWindow Slice of time from which facts are needed or supplied, measured from an event; when absent there
 *     is no limit in time; null where absent
 * @param withheldFrom Parts in the procedure to whom the fact may not be shown, not even in a preview, such as
 *     parents' income to a student; immutable, never null, empty where there is none
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record FieldUse(
        Ref information,
        Code subjectRole,
        Necessity necessity,
        @Nullable Text condition,
        List<Code> purpose,
        @Nullable Text purposeNote,
        @Nullable TimeWindow timeWindow,
        List<Code> withheldFrom,
        List<LegalBasis> legalBasis) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public FieldUse {
        Objects.requireNonNull(information, "information");
        Objects.requireNonNull(subjectRole, "subjectRole");
        Objects.requireNonNull(necessity, "necessity");
        purpose = List.copyOf(purpose);
        withheldFrom = List.copyOf(withheldFrom);
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * Starts a FieldUse.
     *
     * @return an empty builder
     */
    public static FieldUseBuilder builder() {
        return new FieldUseBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this FieldUse
     */
    public FieldUseBuilder toBuilder() {
        return new FieldUseBuilder(this);
    }
}
