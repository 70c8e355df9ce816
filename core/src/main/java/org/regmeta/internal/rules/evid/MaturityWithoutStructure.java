package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/**
 * Evidence that can be processed by machine names neither a structure nor a standard after which it is built. Maturity D1 needs the structure; D2 none, since an
 * answer replaces the fields.
 */
final class MaturityWithoutStructure extends KindRule<EvidenceType> {
    MaturityWithoutStructure() {
        super("RM-EVID-003", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        boolean processable = evidence.maturity() == Maturity.C || evidence.maturity() == Maturity.D1;
        boolean byStandard = evidence.maturity() == Maturity.C
                && evidence.format().stream().anyMatch(format -> format.conformsTo() != null);
        if (processable && evidence.structure() == null && !byStandard) {
            context.report("/structure");
        }
    }
}
