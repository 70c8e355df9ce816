package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Logging;
import org.regmeta.spi.RuleContext;

/** Social data are retrieved by machine without the identification number, and the logs are kept for more than six months. */
final class SocialLogsKeptTooLong extends TransferRule {
    SocialLogsKeptTooLong() {
        super("RM-LOG-005");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Logging logging = reach.authorisation().logging();
        if (logging != null
                && !IdentificationNumber.isUsedBy(reach.authorisation())
                && !logging.keep().isNeverLongerThan(LogTimes.OF_SOCIAL_DATA)
                && !LogTimes.areReasoned(logging, "SGB X")
                && Services.areAsked(reach)
                && !SocialData.in(reach).isEmpty()) {
            context.report(
                    "/logging/keep", "keep", logging.keep().toString(), "most", LogTimes.OF_SOCIAL_DATA.toString());
        }
    }
}
