package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.PersonalData;
import org.regmeta.spi.RuleContext;

/** Data of a special category are reached, and measures that protect them are not described. Retrievals of social data have a rule of their own. */
final class SpecialCategorySafeguards extends TransferRule {
    SpecialCategorySafeguards() {
        super("RM-PRIV-015");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        boolean reported = Services.areAsked(reach) && !SocialData.in(reach).isEmpty();
        if (!reported && !Safeguards.areDescribed(reach)) {
            reach.fields().stream()
                    .filter(reached -> reached.field().personalData() == PersonalData.SPECIAL)
                    .findFirst()
                    .ifPresent(reached -> context.report(
                            "/documentation", "field", reached.field().path().toString()));
        }
    }
}
