package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/** Evidence of maturity D2, the answer to a criterion, does not name the criterion. */
final class MaturityD2WithoutAnswer extends KindRule<EvidenceType> {
    MaturityD2WithoutAnswer() {
        super("RM-EVID-005", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        if (evidence.maturity() == Maturity.D2 && evidence.answers().isEmpty()) {
            context.report("/answers");
        }
    }
}
