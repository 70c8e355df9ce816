package org.regmeta.internal.rules.legal;

import java.util.EnumSet;
import java.util.Set;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.ExchangePattern;
import org.regmeta.spi.RuleContext;

/** A transfer rests on EGovG § 5, which is about evidence that an applicant chooses, and runs by a service that carries many cases at once. */
final class OnceOnlyInBulk extends TransferRule {
    private static final Set<ExchangePattern> MANY =
            EnumSet.of(ExchangePattern.BATCH_QUERY, ExchangePattern.BULK_DOWNLOAD, ExchangePattern.BULK_DELIVERY);

    OnceOnlyInBulk() {
        super("RM-LEGAL-013");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Authorisation authorisation = reach.authorisation();
        boolean onceOnly = authorisation.legalBasis().stream()
                .anyMatch(basis -> Bases.isOnceOnly(basis) && Bases.isInForce(basis, reach.day()));
        for (int i = 0; i < authorisation.dataService().size() && onceOnly; i++) {
            String path = "/dataService/" + i;
            reach.known()
                    .find(authorisation.dataService().get(i), authorisation, DataService.class)
                    .filter(service -> MANY.contains(service.exchangePattern()))
                    .ifPresent(service -> context.report(
                            path, "pattern", service.exchangePattern().code()));
        }
    }
}
