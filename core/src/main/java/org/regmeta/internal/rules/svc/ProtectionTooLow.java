package org.regmeta.internal.rules.svc;

import java.util.Optional;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.Protection;
import org.regmeta.spi.RuleContext;

/** A service is protected less than the most sensitive field that it serves. A service that says nothing counts as protected normally. */
final class ProtectionTooLow extends CatalogueRule<DataService> {
    ProtectionTooLow() {
        super("RM-SVC-004", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Protection protection = service.protection() == null ? Protection.NORMAL : service.protection();
        Optional<Protection> needed = Served.fields(service, Known.of(context))
                .flatMap(field -> Optional.ofNullable(field.element().protection()).stream())
                .max(Protection::compareTo);
        if (needed.isPresent() && needed.get().compareTo(protection) > 0) {
            context.report(
                    "/protection",
                    "protection",
                    service.protection() == null ? "–" : protection.code(),
                    "needed",
                    needed.get().code());
        }
    }
}
