package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.spi.RuleContext;

/** Social data are retrieved by machine, and the measures laid down for that are not described. */
final class SocialRetrievalSafeguards extends TransferRule {
    SocialRetrievalSafeguards() {
        super("RM-PRIV-014");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (Services.areAsked(reach) && !Safeguards.areDescribed(reach)) {
            SocialData.in(reach).stream()
                    .findFirst()
                    .ifPresent(reached -> context.report(
                            "/documentation", "field", reached.field().path().toString()));
        }
    }
}
