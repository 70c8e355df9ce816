package org.regmeta.internal.rules.evid;

import java.util.Set;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A service supplies evidence that by its maturity exists on paper only. Reported at the service; at the evidence type if the service is not checked. */
final class MaturityAServed extends RecordRule {
    MaturityAServed() {
        super("RM-EVID-001");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DATA_SERVICE, Kind.EVIDENCE_TYPE);
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        if (record instanceof DataService service) {
            for (int i = 0; i < service.serves().size(); i++) {
                String path = "/serves/" + i;
                known.find(service.serves().get(i), service, EvidenceType.class)
                        .filter(evidence -> evidence.maturity() == Maturity.A)
                        .ifPresent(evidence ->
                                context.report(path, "service", service.id().value()));
            }
        } else if (record instanceof EvidenceType evidence && evidence.maturity() == Maturity.A) {
            known.catalogue().referrers(evidence.id(), Kind.DATA_SERVICE).stream()
                    .filter(service -> service.status() != LifecycleStatus.WITHDRAWN)
                    .filter(service -> context.place(service).isEmpty())
                    .map(service -> (DataService) service.record())
                    .filter(service -> serves(service, evidence, known))
                    .forEach(service ->
                            context.report("/maturity", "service", service.id().value()));
        }
    }

    private static boolean serves(DataService service, EvidenceType evidence, Known known) {
        return service.serves().stream()
                .flatMap(ref -> known.find(ref, service, EvidenceType.class).stream())
                .anyMatch(served ->
                        served.id().equals(evidence.id()) && served.version().equals(evidence.version()));
    }
}
