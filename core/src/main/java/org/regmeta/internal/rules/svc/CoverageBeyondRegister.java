package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.model.DataService;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A service covers an area that lies outside of what it serves: of the evidence type or dataset, else of its register. */
final class CoverageBeyondRegister extends CatalogueRule<DataService> {
    CoverageBeyondRegister() {
        super("RM-SVC-013", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Known known = Known.of(context);
        for (MetadataRecord served : Served.objects(service, known).toList()) {
            MetadataRecord limit = served.jurisdiction().isEmpty()
                    ? Reach.registerOf(served, known)
                            .map(MetadataRecord.class::cast)
                            .orElse(served)
                    : served;
            int outside =
                    Outside.firstOf(service.jurisdiction(), limit.jurisdiction(), AppliedAreas.of(service, known));
            if (outside >= 0) {
                context.report(
                        "/jurisdiction/" + outside,
                        "area",
                        service.jurisdiction().get(outside).toString(),
                        "limit",
                        limit.id().value());
                return;
            }
        }
    }
}
