package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Duration;

/** A requirement accepts evidence that may be older than the time for which its issuer stands by it. */
final class AgeBeyondValidity extends CatalogueRule<Requirement> {
    AgeBeyondValidity() {
        super("RM-EVID-011", Requirement.class);
    }

    @Override
    protected void look(Requirement requirement, RuleContext context) {
        Known known = Known.of(context);
        for (int i = 0; i < requirement.evidenceOption().size(); i++) {
            EvidenceOption option = requirement.evidenceOption().get(i);
            Duration age = option.maximumAge();
            String path = "/evidenceOption/" + i + "/maximumAge";
            if (age != null) {
                known.all(option.evidenceType(), requirement, EvidenceType.class).records().stream()
                        .filter(evidence ->
                                evidence.validityPeriod() != null && !age.isNeverLongerThan(evidence.validityPeriod()))
                        .findFirst()
                        .ifPresent(evidence -> context.report(
                                path,
                                "age",
                                age.toString(),
                                "validity",
                                evidence.validityPeriod() + "",
                                "evidence",
                                evidence.id().value()));
            }
        }
    }
}
