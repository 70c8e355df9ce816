package org.regmeta.internal.rules.area;

import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Intermediary;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** Where the identification number is used, the mediating body is described as a private one. */
final class IntermediaryNotPublic extends TransferRule {
    IntermediaryNotPublic() {
        super("RM-AREA-003");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Intermediary intermediary = reach.authorisation().intermediary();
        if (intermediary == null || !Sides.count(reach)) {
            return;
        }
        reach.known()
                .find(intermediary.organisation(), reach.authorisation(), MetadataRecord.class)
                .filter(Bodies::isPrivate)
                .ifPresent(found -> context.report(
                        "/intermediary/organisation",
                        "organisation",
                        intermediary.organisation().toString()));
    }
}
