package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Necessity;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;

/** Something is needed under a condition, and the condition is not described. */
final class ConditionMissing extends KindRule<Requirement> {
    ConditionMissing() {
        super("RM-PRIV-019", Requirement.class);
    }

    @Override
    protected void look(Requirement requirement, RuleContext context) {
        for (int i = 0; i < requirement.fieldUse().size(); i++) {
            FieldUse use = requirement.fieldUse().get(i);
            if (use.necessity() == Necessity.CONDITIONAL && use.condition() == null) {
                context.report(
                        "/fieldUse/" + i + "/condition",
                        "information",
                        use.information().toString());
            }
        }
    }
}
