package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.OnwardUse;
import org.regmeta.spi.RuleContext;

/** Social data are reached, and the recipient may use them for other purposes. */
final class SocialOnwardUse extends TransferRule {
    SocialOnwardUse() {
        super("RM-PRIV-016");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (reach.authorisation().onwardUse() == OnwardUse.PERMITTED) {
            SocialData.in(reach).stream()
                    .findFirst()
                    .ifPresent(reached -> context.report(
                            "/onwardUse", "field", reached.field().path().toString()));
        }
    }
}
