package org.regmeta.internal.rules.legal;

import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** The identification number is used, and no basis of its own for that is shown. */
final class IdentifierUseBasis extends KindRule<Authorisation> {
    IdentifierUseBasis() {
        super("RM-LEGAL-006", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        int used = authorisation.identifierUsed().indexOf(IdentificationNumber.SCHEME);
        boolean shown = authorisation.legalBasis().isEmpty()
                || Bases.cover(
                        authorisation.legalBasis(), Covers.IDENTIFIER_USE, Known.dayOf(authorisation, context.date()));
        if (used >= 0 && authorisation.status() == LifecycleStatus.ACTIVE && !shown) {
            context.report("/identifierUsed/" + used, "scheme", IdentificationNumber.SCHEME.value());
        }
    }
}
