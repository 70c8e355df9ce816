package org.regmeta.internal.rules.priv;

import java.util.EnumSet;
import java.util.Set;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.model.GdprGround;
import org.regmeta.spi.RuleContext;

/** The person is said to consent and no basis names consent as the ground of the GDPR, or the other way round. */
final class ConsentAgainstGround extends TransferRule {
    private static final Set<GdprGround> CONSENT = EnumSet.of(GdprGround.ART6_1_A, GdprGround.ART9_2_A);

    ConsentAgainstGround() {
        super("RM-PRIV-010");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Authorisation authorisation = reach.authorisation();
        boolean said = authorisation.consent() == Consent.CONSENT;
        boolean shown = Bases.name(authorisation.legalBasis(), CONSENT, reach.day());
        if (said != shown && !authorisation.legalBasis().isEmpty()) {
            context.report(
                    "/consent",
                    "consent",
                    authorisation.consent().code(),
                    "ground",
                    shown ? GdprGround.ART6_1_A.code() : "–");
        }
    }
}
