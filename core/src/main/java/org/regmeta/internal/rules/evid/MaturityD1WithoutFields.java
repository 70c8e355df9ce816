package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/** Evidence of maturity D1 has a structure and does not list which of its fields it holds. */
final class MaturityD1WithoutFields extends KindRule<EvidenceType> {
    MaturityD1WithoutFields() {
        super("RM-EVID-004", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        boolean unlisted = evidence.structure() != null && evidence.field().isEmpty();
        if (evidence.maturity() == Maturity.D1 && unlisted) {
            context.report("/field");
        }
    }
}
