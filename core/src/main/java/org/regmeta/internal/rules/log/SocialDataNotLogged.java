package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.spi.RuleContext;

/** Social data are reached, and it is not described that the transfers are logged. Where the identification number is used, that is reported already. */
final class SocialDataNotLogged extends TransferRule {
    SocialDataNotLogged() {
        super("RM-LOG-004");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (reach.authorisation().logging() != null || IdentificationNumber.isUsedBy(reach.authorisation())) {
            return;
        }
        SocialData.in(reach).stream()
                .findFirst()
                .ifPresent(reached -> context.report(
                        "/logging", "field", reached.field().path().toString()));
    }
}
