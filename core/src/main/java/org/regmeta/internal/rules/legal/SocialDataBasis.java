package org.regmeta.internal.rules.legal;

import java.util.List;
import org.regmeta.internal.rules.Acts;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Covers;
import org.regmeta.model.LegalBasis;
import org.regmeta.spi.RuleContext;

/** Social data are reached, a basis lifts the secrecy, and none that does belongs to the Social Code. Which acts belong to it is said by the list of acts. */
final class SocialDataBasis extends TransferRule {
    SocialDataBasis() {
        super("RM-LEGAL-012");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<Reach.Reached> social = SocialData.in(reach);
        List<LegalBasis> bases = reach.authorisation().legalBasis();
        List<LegalBasis> waivers = bases.stream()
                .filter(basis -> Bases.isInForce(basis, reach.day()))
                .filter(basis -> basis.covers().contains(Covers.SECRECY_WAIVER))
                .toList();
        Acts acts = Acts.of(reach.authorisation(), reach.known());
        if (!social.isEmpty()
                && !waivers.isEmpty()
                && waivers.stream()
                        .noneMatch(basis -> acts.fact(basis, "socialCode").isPresent())) {
            context.report(
                    "/legalBasis/" + bases.indexOf(waivers.get(0)),
                    "act",
                    waivers.get(0).act(),
                    "field",
                    social.get(0).field().path().toString());
        }
    }
}
