package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/** Evidence that is transmitted electronically, from maturity B on, names no format. */
final class MaturityWithoutFormat extends KindRule<EvidenceType> {
    MaturityWithoutFormat() {
        super("RM-EVID-002", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        if (evidence.maturity() != Maturity.A && evidence.format().isEmpty()) {
            context.report("/format");
        }
    }
}
