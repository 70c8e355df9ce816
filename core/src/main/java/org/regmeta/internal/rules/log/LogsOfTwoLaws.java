package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Logging;
import org.regmeta.spi.RuleContext;

/** Social data are retrieved by the identification number: two laws with different times meet, and the record does not name the one it follows. */
final class LogsOfTwoLaws extends TransferRule {
    LogsOfTwoLaws() {
        super("RM-LOG-006");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Logging logging = reach.authorisation().logging();
        if (logging != null
                && logging.legalBasis().isEmpty()
                && IdentificationNumber.isUsedBy(reach.authorisation())
                && Services.areAsked(reach)
                && !SocialData.in(reach).isEmpty()) {
            context.report("/logging/legalBasis");
        }
    }
}
