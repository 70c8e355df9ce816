package org.regmeta.internal.rules.prof;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.RuleTexts;

/** A profile restricts a place, or weighs a rule, that the standard does not have: it would check nothing. */
final class UnknownToStandard extends KindRule<Profile> {
    private static final String OF_STANDARD = "RM-";

    UnknownToStandard() {
        super("RM-PROF-004", Profile.class);
    }

    @Override
    protected void look(Profile profile, RuleContext context) {
        for (int i = 0; i < profile.restriction().size(); i++) {
            Restriction restriction = profile.restriction().get(i);
            if (Place.of(restriction).isEmpty()) {
                context.report(
                        "/restriction/" + i + "/onPath",
                        "name",
                        restriction.onKind().code() + "/" + restriction.onPath());
            }
        }
        for (int i = 0; i < profile.ruleSeverity().size(); i++) {
            String rule = profile.ruleSeverity().get(i).rule();
            if (rule.startsWith(OF_STANDARD) && RuleTexts.standard().find(rule).isEmpty()) {
                context.report("/ruleSeverity/" + i + "/rule", "name", rule);
            }
        }
    }
}
