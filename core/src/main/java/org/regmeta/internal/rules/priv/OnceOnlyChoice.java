package org.regmeta.internal.rules.priv;

import java.time.LocalDate;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** A transfer rests on EGovG § 5, and the person is not said to choose. */
final class OnceOnlyChoice extends KindRule<Authorisation> {
    OnceOnlyChoice() {
        super("RM-PRIV-012", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        LocalDate day = Known.dayOf(authorisation, context.date());
        if (authorisation.status() == LifecycleStatus.ACTIVE
                && authorisation.consent() != Consent.APPLICANT_CHOICE
                && authorisation.legalBasis().stream()
                        .anyMatch(basis -> Bases.isOnceOnly(basis) && Bases.isInForce(basis, day))) {
            context.report("/consent", "consent", authorisation.consent().code());
        }
    }
}
