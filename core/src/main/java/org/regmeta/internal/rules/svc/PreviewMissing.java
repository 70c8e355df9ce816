package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.DataService;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.Preview;
import org.regmeta.spi.RuleContext;

/** A transfer after EGovG § 5 is answered at once, and it is not shown that the applicant can look at the evidence first. */
final class PreviewMissing extends TransferRule {
    PreviewMissing() {
        super("RM-SVC-010");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Preview preview = reach.authorisation().preview();
        boolean onceOnly = reach.authorisation().legalBasis().stream()
                .anyMatch(basis -> Bases.isOnceOnly(basis) && Bases.isInForce(basis, reach.day()));
        boolean shown = preview != null && preview != Preview.NOT_OFFERED;
        if (onceOnly && !shown && Services.of(reach).stream().anyMatch(PreviewMissing::answersAtOnce)) {
            context.report("/preview");
        }
    }

    private static boolean answersAtOnce(DataService service) {
        return service.exchangePattern() == ExchangePattern.SYNC_QUERY;
    }
}
