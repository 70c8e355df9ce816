package org.regmeta.internal.rules;

import java.util.List;
import org.regmeta.codelist.Areas;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** Whether an organisation belongs to a class (section 4.6 of the standard). */
public final class Membership {
    private static final int DEEPEST = 32;

    private Membership() {}

    /**
     * Whether an organisation belongs to a class.
     *
     * @param organisation an organisation
     * @param of a class
     * @param known the records that the class excludes
     * @return the answer
     */
    public static Answer is(Organisation organisation, OrganisationClass of, Known known) {
        return is(organisation, of, known, 0);
    }

    private static Answer is(Organisation organisation, OrganisationClass of, Known known, int depth) {
        if (depth > DEEPEST) {
            return Answer.UNKNOWN;
        }
        boolean fits = organisation.category().stream().anyMatch(of.category()::contains)
                && (of.memberLevel().isEmpty() || of.memberLevel().contains(organisation.level()))
                && (of.jurisdiction().isEmpty()
                        || liesWithin(
                                organisation.jurisdiction(), of.jurisdiction(), AppliedAreas.of(organisation, known)));
        if (!fits) {
            return Answer.NO;
        }
        Answer answer = Answer.YES;
        for (Ref ref : of.exclude()) {
            Answer excluded = isExcluded(organisation, ref, of, known, depth);
            if (excluded == Answer.YES) {
                return Answer.NO;
            }
            answer = excluded == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
        }
        return answer;
    }

    private static Answer isExcluded(Organisation organisation, Ref ref, OrganisationClass of, Known known, int depth) {
        Iri id = ref.id();
        if (id.equals(organisation.id())) {
            return Answer.YES;
        }
        MetadataRecord excluded = known.find(ref, of, MetadataRecord.class).orElse(null);
        if (excluded instanceof OrganisationClass inner) {
            return is(organisation, inner, known, depth + 1);
        }
        return excluded == null ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean liesWithin(List<Area> areas, List<Area> wider, Areas table) {
        return !areas.isEmpty()
                && areas.stream().allMatch(area -> wider.stream().anyMatch(whole -> whole.contains(area, table)));
    }
}
