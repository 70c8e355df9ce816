package org.regmeta.internal.rules.legal;

import java.util.EnumSet;
import java.util.List;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Consent;
import org.regmeta.model.Covers;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.PersonalData;
import org.regmeta.spi.RuleContext;

/**
 * A transfer of personal data shows both doors, and no ground of the GDPR. Where more is missing, that is reported, and the ground will be added with it.
 */
final class GroundMissing extends TransferRule {
    GroundMissing() {
        super("RM-LEGAL-010");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<LegalBasis> bases = reach.authorisation().legalBasis();
        boolean doors =
                Bases.cover(bases, Covers.DISCLOSURE, reach.day()) && Bases.cover(bases, Covers.RETRIEVAL, reach.day());
        if (doors
                && !Bases.name(bases, EnumSet.allOf(GdprGround.class), reach.day())
                && reach.authorisation().consent() != Consent.CONSENT
                && isPersonal(reach)
                && reach.fields().stream().noneMatch(GroundMissing::needsSpecialGround)) {
            context.report("/legalBasis");
        }
    }

    private static boolean needsSpecialGround(Reach.Reached reached) {
        PersonalData category = reached.field().personalData();
        return category == PersonalData.SPECIAL || category == PersonalData.CRIMINAL;
    }
}
