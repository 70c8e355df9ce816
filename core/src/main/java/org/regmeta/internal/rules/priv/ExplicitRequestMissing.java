package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.OnceOnlyEurope;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.spi.RuleContext;

/** Evidence goes to another state of the Union for a procedure of Annex II, and the user is not said to ask for it. */
final class ExplicitRequestMissing extends TransferRule {
    ExplicitRequestMissing() {
        super("RM-PRIV-020");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Authorisation authorisation = reach.authorisation();
        if (authorisation.consent() != Consent.EXPLICIT_REQUEST && OnceOnlyEurope.carries(reach)) {
            context.report("/consent", "consent", authorisation.consent().code());
        }
    }
}
