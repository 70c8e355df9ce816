package org.regmeta.internal.rules.log;

import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Logging;
import org.regmeta.spi.RuleContext;

/** The identification number is used, and the person cannot see the transfers in the data protection cockpit. The display itself is exempt. */
final class NotInCockpit extends KindRule<Authorisation> {
    NotInCockpit() {
        super("RM-LOG-008", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        Logging logging = authorisation.logging();
        if (logging != null
                && !logging.cockpit()
                && authorisation.status() == LifecycleStatus.ACTIVE
                && IdentificationNumber.isUsedBy(authorisation)
                && authorisation.legalBasis().stream().noneMatch(NotInCockpit::isDisplay)) {
            context.report("/logging/cockpit");
        }
    }

    private static boolean isDisplay(LegalBasis basis) {
        return basis.act().equals("OZG") && Bases.cites(basis, "10");
    }
}
