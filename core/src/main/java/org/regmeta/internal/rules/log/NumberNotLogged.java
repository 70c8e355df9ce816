package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** The identification number is used, and it is not described that the transfers are logged. */
final class NumberNotLogged extends KindRule<Authorisation> {
    NumberNotLogged() {
        super("RM-LOG-001", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        if (authorisation.status() == LifecycleStatus.ACTIVE
                && IdentificationNumber.isUsedBy(authorisation)
                && authorisation.logging() == null) {
            context.report("/logging");
        }
    }
}
