package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.spi.RuleContext;

/** Evidence that exists on paper only is to go to another state of the Union. Where a service is named, its own rule reports it. */
final class PaperAcrossTheUnion extends TransferRule {
    PaperAcrossTheUnion() {
        super("RM-EVID-007");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        boolean onPaper = reach.object()
                .filter(object -> object instanceof EvidenceType evidence && evidence.maturity() == Maturity.A)
                .isPresent();
        if (onPaper && reach.authorisation().dataService().isEmpty() && Bodies.areAcrossTheUnion(reach)) {
            context.report("/object");
        }
    }
}
