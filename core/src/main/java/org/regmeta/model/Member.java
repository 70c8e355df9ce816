package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Place in a data structure taken by a data element or subgroup, with statements that hold only at this place.
 *
 * <p>Immutable and thread-safe. Source: ISO/IEC 11179-3, FIM XDatenfelder.
 *
 * @param name Technical label that a member carries once within its group and from which field paths are formed;
 *     never null
 * @param of Data element or data structure that the member uses; a reference to a structure makes the member a group;
 *     never null
 * @param min Smallest number of times the member occurs within its group; zero means that it may be missing; never
 *     null
 * @param max Largest number of times the member occurs within its group; when absent there is no upper bound; null
 *     where absent
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; null where absent
 * @param subjectRole Part played in the procedure by each person or thing concerned, such as applicant, child or
 *     landlord; when absent it is left open; null where absent
 * @param personalData Whether the field holds facts about natural persons, of special categories or on offences; on a
 *     member it overrides that of the element; null where absent
 * @param authentic Whether, for the field in this structure, this register is the source of truth that others follow
 *     where values differ; null where absent
 * @param condition Precondition in words under which the statement holds; tools report it as conditional and never
 *     guess whether it is met; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param identifier Key that the same subject carries in a foreign catalogue, such as LeiKa, FIM, DSMeld or the annex
 *     to the IDNrG; immutable, never null, empty where there is none
 */
public record Member(
        String name,
        Ref of,
        Long min,
        @Nullable Long max,
        @Nullable Text title,
        @Nullable Code subjectRole,
        @Nullable PersonalData personalData,
        @Nullable Boolean authentic,
        @Nullable Text condition,
        List<LegalBasis> legalBasis,
        List<Identifier> identifier) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Member {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(min, "min");
        legalBasis = List.copyOf(legalBasis);
        identifier = List.copyOf(identifier);
    }

    /**
     * Starts a Member.
     *
     * @return an empty builder
     */
    public static MemberBuilder builder() {
        return new MemberBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Member
     */
    public MemberBuilder toBuilder() {
        return new MemberBuilder(this);
    }
}
