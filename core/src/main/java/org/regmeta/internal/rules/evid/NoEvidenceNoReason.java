package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;

/** An active requirement names neither evidence nor a reason why there is none. */
final class NoEvidenceNoReason extends KindRule<Requirement> {
    NoEvidenceNoReason() {
        super("RM-EVID-013", Requirement.class);
    }

    @Override
    protected void look(Requirement requirement, RuleContext context) {
        if (requirement.status() == LifecycleStatus.ACTIVE
                && requirement.evidenceOption().isEmpty()
                && requirement.noEvidenceReason() == null) {
            context.report("/evidenceOption");
        }
    }
}
