package org.regmeta.internal.rules.evid;

import java.util.Set;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.OnceOnlyEurope;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.spi.RuleContext;

/** Structured evidence of the European once-only technical system does not say after which standard it is built. */
final class OotsFormatWithoutStandard extends KindRule<EvidenceType> {
    private static final Set<String> STRUCTURED = Set.of("application/xml", "application/json");

    OotsFormatWithoutStandard() {
        super("RM-EVID-010", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        for (int i = 0; i < evidence.format().size() && OnceOnlyEurope.hasListed(evidence); i++) {
            EvidenceFormat format = evidence.format().get(i);
            if (STRUCTURED.contains(format.mediaType()) && format.conformsTo() == null) {
                context.report("/format/" + i + "/conformsTo", "mediaType", format.mediaType());
            }
        }
    }
}
