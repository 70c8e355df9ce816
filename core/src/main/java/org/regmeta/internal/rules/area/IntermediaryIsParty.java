package org.regmeta.internal.rules.area;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Membership;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Intermediary;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** Where the identification number is used, the mediating body is provider or consumer itself, or belongs to a class of them. */
final class IntermediaryIsParty extends TransferRule {
    IntermediaryIsParty() {
        super("RM-AREA-004");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Intermediary intermediary = reach.authorisation().intermediary();
        if (intermediary != null
                && Sides.count(reach)
                && parties(reach).stream().anyMatch(party -> isSame(intermediary.organisation(), party, reach))) {
            context.report(
                    "/intermediary/organisation",
                    "organisation",
                    intermediary.organisation().toString());
        }
    }

    /** A party and the record that names it. */
    private record Party(Ref ref, MetadataRecord referrer) {}

    private static List<Party> parties(Reach reach) {
        Authorisation authorisation = reach.authorisation();
        List<Party> parties = new ArrayList<>();
        authorisation.consumer().forEach(ref -> parties.add(new Party(ref, authorisation)));
        authorisation.provider().forEach(ref -> parties.add(new Party(ref, authorisation)));
        if (authorisation.provider().isEmpty()) {
            reach.register()
                    .ifPresent(register ->
                            register.competentAuthority().forEach(ref -> parties.add(new Party(ref, register))));
        }
        return parties;
    }

    private static boolean isSame(Ref intermediary, Party party, Reach reach) {
        if (intermediary.id().equals(party.ref().id())) {
            return true;
        }
        Known known = reach.known();
        MetadataRecord one = known.find(intermediary, reach.authorisation(), MetadataRecord.class)
                .orElse(null);
        MetadataRecord other =
                known.find(party.ref(), party.referrer(), MetadataRecord.class).orElse(null);
        return belongs(one, other, known) || belongs(other, one, known);
    }

    private static boolean belongs(@Nullable MetadataRecord body, @Nullable MetadataRecord bodies, Known known) {
        return body instanceof Organisation organisation
                && bodies instanceof OrganisationClass of
                && Membership.is(organisation, of, known) == Answer.YES;
    }
}
