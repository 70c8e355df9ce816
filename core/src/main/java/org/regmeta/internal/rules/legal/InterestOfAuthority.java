package org.regmeta.internal.rules.legal;

import java.util.List;
import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.spi.RuleContext;

/** A transfer to a public body rests on legitimate interests, which are no ground for authorities in the performance of their tasks. */
final class InterestOfAuthority extends TransferRule {
    InterestOfAuthority() {
        super("RM-LEGAL-009");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<LegalBasis> bases = reach.authorisation().legalBasis();
        for (int i = 0; i < bases.size(); i++) {
            int ground = bases.get(i).gdprGround().indexOf(GdprGround.ART6_1_F);
            if (ground >= 0 && Bodies.consumers(reach).values().stream().anyMatch(Bodies::isPublic)) {
                context.report("/legalBasis/" + i + "/gdprGround/" + ground);
                return;
            }
        }
    }
}
