package org.regmeta.internal.rules.evid;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.OnceOnlyEurope;
import org.regmeta.model.EvidenceType;
import org.regmeta.spi.RuleContext;

/** Evidence of the European once-only technical system has a format that the system does not know. Which it knows is said by the list of media types. */
final class FormatOutsideOots extends KindRule<EvidenceType> {
    FormatOutsideOots() {
        super("RM-EVID-009", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        if (!OnceOnlyEurope.hasListed(evidence)) {
            return;
        }
        AppliedList list = AppliedList.of("mediaType", evidence, Known.of(context));
        for (int i = 0; i < evidence.format().size(); i++) {
            String mediaType = evidence.format().get(i).mediaType();
            if (list.entry(mediaType).isPresent()
                    && list.fact(mediaType, "oots").isEmpty()) {
                context.report("/format/" + i + "/mediaType", "mediaType", mediaType);
            }
        }
    }
}
