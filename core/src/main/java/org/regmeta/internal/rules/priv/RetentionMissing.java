package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.spi.RuleContext;

/** A transfer of personal data does not say how long the recipient keeps them. */
final class RetentionMissing extends TransferRule {
    RetentionMissing() {
        super("RM-PRIV-005");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (reach.authorisation().retention().isEmpty() && isPersonal(reach)) {
            context.report("/retention");
        }
    }
}
