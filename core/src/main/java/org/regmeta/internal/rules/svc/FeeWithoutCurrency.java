package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.model.Fee;
import org.regmeta.spi.RuleContext;

/** A fee has an amount without a currency or a currency without an amount, or says nothing at all about its height. */
final class FeeWithoutCurrency extends KindRule<DataService> {
    FeeWithoutCurrency() {
        super("RM-SVC-017", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        for (int i = 0; i < service.fee().size(); i++) {
            Fee fee = service.fee().get(i);
            if (fee.amount() != null && fee.currency() == null) {
                context.report("/fee/" + i + "/currency", "missing", "currency");
            } else if (fee.amount() == null && (fee.currency() != null || fee.note() == null)) {
                context.report("/fee/" + i + "/amount", "missing", "amount");
            }
        }
    }
}
