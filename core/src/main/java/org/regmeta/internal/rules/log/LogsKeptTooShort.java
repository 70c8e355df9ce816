package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Logging;
import org.regmeta.spi.RuleContext;

/** The identification number is used, and the logs are kept for less than the two years of the law. */
final class LogsKeptTooShort extends KindRule<Authorisation> {
    LogsKeptTooShort() {
        super("RM-LOG-002", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        Logging logging = authorisation.logging();
        if (logging != null
                && authorisation.status() == LifecycleStatus.ACTIVE
                && IdentificationNumber.isUsedBy(authorisation)
                && !LogTimes.OF_NUMBER.isNeverLongerThan(logging.keep())) {
            context.report("/logging/keep", "keep", logging.keep().toString(), "least", LogTimes.OF_NUMBER.toString());
        }
    }
}
