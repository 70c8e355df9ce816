package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Logging;
import org.regmeta.spi.RuleContext;

/** The identification number is used, the logs are kept for more than two years, and no reason is given. */
final class LogsKeptWithoutReason extends KindRule<Authorisation> {
    LogsKeptWithoutReason() {
        super("RM-LOG-003", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        Logging logging = authorisation.logging();
        if (logging != null
                && authorisation.status() == LifecycleStatus.ACTIVE
                && IdentificationNumber.isUsedBy(authorisation)
                && LogTimes.OF_NUMBER.isNeverLongerThan(logging.keep())
                && !LogTimes.OF_NUMBER.isEquivalentTo(logging.keep())
                && !LogTimes.areReasoned(logging, "IDNrG")) {
            context.report("/logging/keep", "keep", logging.keep().toString(), "usual", LogTimes.OF_NUMBER.toString());
        }
    }
}
