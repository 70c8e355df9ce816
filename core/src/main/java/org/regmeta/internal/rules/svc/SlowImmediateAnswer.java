package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.model.ExchangePattern;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Duration;

/** A service is said to answer within the same connection, and promises an answer after days. */
final class SlowImmediateAnswer extends KindRule<DataService> {
    SlowImmediateAnswer() {
        super("RM-SVC-020", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Duration time = service.responseTime();
        if (service.exchangePattern() == ExchangePattern.SYNC_QUERY
                && time != null
                && !time.unit().isTime()) {
            context.report("/responseTime", "time", time.toString());
        }
    }
}
