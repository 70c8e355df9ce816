package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/** Evidence that answers a criterion does not say what it means that nothing was found. */
final class NegativeAnswerMissing extends KindRule<EvidenceType> {
    NegativeAnswerMissing() {
        super("RM-EVID-012", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        if (evidence.maturity() == Maturity.D2 && evidence.negativeAnswer() == null) {
            context.report("/negativeAnswer");
        }
    }
}
