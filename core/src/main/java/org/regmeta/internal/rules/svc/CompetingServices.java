package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.spi.RuleContext;

/**
 * Two active services offer the same function for one evidence type in the same area, so that a caller cannot tell which to ask. Of two areas the narrower one
 * reports it, of equal ones the service with the higher id.
 */
final class CompetingServices extends CatalogueRule<DataService> {
    CompetingServices() {
        super("RM-SVC-009", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Known known = Known.of(context);
        if (!Coverages.isOffered(context.entry(), known)) {
            return;
        }
        Coverages coverages = Coverages.of(known);
        for (int i = 0; i < service.serves().size(); i++) {
            String path = "/serves/" + i;
            known.find(service.serves().get(i), service, EvidenceType.class)
                    .flatMap(evidence -> coverages.rival(service, evidence, known))
                    .ifPresent(rival -> context.report(path, "other", rival.value()));
        }
    }
}
