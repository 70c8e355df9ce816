package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.model.Protection;
import org.regmeta.spi.RuleContext;

/** A service states high protection and does not say by what it is reached. */
final class SafeguardsNotStated extends KindRule<DataService> {
    SafeguardsNotStated() {
        super("RM-SVC-007", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Protection protection = service.protection();
        if (protection == null || protection == Protection.NORMAL) {
            return;
        }
        if (service.authentication().isEmpty()) {
            context.report("/authentication", "protection", protection.code(), "missing", "authentication");
        }
        if (service.encryption().isEmpty()) {
            context.report("/encryption", "protection", protection.code(), "missing", "encryption");
        }
    }
}
