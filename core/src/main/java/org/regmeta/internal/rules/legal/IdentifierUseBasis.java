package org.regmeta.internal.rules.legal;

import java.util.List;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A number of a person is used to find the person, and no basis for that is shown. Which schemes are numbers of persons is said by their list. */
final class IdentifierUseBasis extends KindRule<Authorisation> {
    IdentifierUseBasis() {
        super("RM-LEGAL-006", Authorisation.class);
    }

    @Override
    protected void look(Authorisation authorisation, RuleContext context) {
        boolean shown = authorisation.legalBasis().isEmpty()
                || Bases.cover(
                        authorisation.legalBasis(), Covers.IDENTIFIER_USE, Known.dayOf(authorisation, context.date()));
        if (shown || authorisation.status() != LifecycleStatus.ACTIVE) {
            return;
        }
        AppliedList schemes = AppliedList.of("identifierScheme", authorisation, Known.of(context));
        List<Code> used = authorisation.identifierUsed();
        for (int i = 0; i < used.size(); i++) {
            if (schemes.fact(used.get(i).value(), "personal")
                    .filter("true"::equals)
                    .isPresent()) {
                context.report("/identifierUsed/" + i, "scheme", used.get(i).value());
            }
        }
    }
}
