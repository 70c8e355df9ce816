package org.regmeta.internal.rules.evid;

import java.util.List;
import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Referrers;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Acceptance;
import org.regmeta.model.Application;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** The applications of a consumer say which evidence they take, and none takes evidence of this maturity and format. */
final class ConsumerCannotTake extends TransferRule {
    ConsumerCannotTake() {
        super("RM-EVID-008");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        reach.object()
                .filter(EvidenceType.class::isInstance)
                .map(EvidenceType.class::cast)
                .filter(evidence -> evidence.maturity() != Maturity.A)
                .ifPresent(evidence -> Bodies.consumers(reach).forEach((place, consumer) -> {
                    List<Acceptance> accepted = Referrers.of(reach.known().catalogue())
                            .to(consumer.id(), Application.class)
                            .filter(application -> isUsedBy(application, consumer))
                            .flatMap(application -> application.accepts().stream())
                            .toList();
                    if (!accepted.isEmpty() && accepted.stream().noneMatch(one -> takes(one, evidence))) {
                        context.report(
                                "/consumer/" + place,
                                "consumer",
                                consumer.id().value(),
                                "maturity",
                                evidence.maturity().code());
                    }
                }));
    }

    private static boolean isUsedBy(Application application, MetadataRecord consumer) {
        return application.status() == LifecycleStatus.ACTIVE
                && application.usedBy().stream().anyMatch(ref -> ref.id().equals(consumer.id()));
    }

    private static boolean takes(Acceptance accepted, EvidenceType evidence) {
        return accepted.maturity() == evidence.maturity()
                && (accepted.mediaType() == null
                        || evidence.format().isEmpty()
                        || evidence.format().stream()
                                .anyMatch(format -> format.mediaType().equals(accepted.mediaType())));
    }
}
