package org.regmeta.internal.rules.area;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Intermediary;
import org.regmeta.model.Level;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
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
                .filter(IntermediaryNotPublic::isPrivate)
                .ifPresent(found -> context.report(
                        "/intermediary/organisation",
                        "organisation",
                        intermediary.organisation().toString()));
    }

    private static boolean isPrivate(MetadataRecord body) {
        return (body instanceof Organisation organisation && organisation.level() == Level.PRIVATE)
                || (body instanceof OrganisationClass bodies
                        && bodies.memberLevel().contains(Level.PRIVATE));
    }
}
