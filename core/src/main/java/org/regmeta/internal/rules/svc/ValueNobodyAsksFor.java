package org.regmeta.internal.rules.svc;

import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** A service is competent for a value of a fact by which none of its evidence types finds the provider. */
final class ValueNobodyAsksFor extends CatalogueRule<DataService> {
    ValueNobodyAsksFor() {
        super("RM-SVC-021", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Known.Found<EvidenceType> served = Known.of(context).all(service.serves(), service, EvidenceType.class);
        if (!served.isComplete() || served.records().isEmpty()) {
            return;
        }
        Set<Iri> facts = served.records().stream()
                .flatMap(evidence -> evidence.routing().stream())
                .map(routing -> routing.by().id())
                .collect(Collectors.toSet());
        for (int i = 0; i < service.supportedValue().size(); i++) {
            Ref by = service.supportedValue().get(i).by();
            if (!facts.contains(by.id())) {
                context.report("/supportedValue/" + i + "/by", "fact", by.toString());
            }
        }
    }
}
