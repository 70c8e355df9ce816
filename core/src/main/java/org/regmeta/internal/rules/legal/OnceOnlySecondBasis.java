package org.regmeta.internal.rules.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Covers;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;

/** A transfer rests on EGovG § 5, and no further basis is shown by which the consumer could collect the evidence from the applicant. */
final class OnceOnlySecondBasis extends TransferRule {
    OnceOnlySecondBasis() {
        super("RM-LEGAL-005");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<LegalBasis> bases = reach.authorisation().legalBasis();
        Optional<LegalBasis> onceOnly = bases.stream().filter(Bases::isOnceOnly).findFirst();
        if (onceOnly.isEmpty() || collects(bases, reach.day())) {
            return;
        }
        Needs needs = Needs.of(reach.authorisation(), reach.known());
        boolean shown = needs.requirements().stream().anyMatch(requirement -> collects(requirement, reach.day()));
        if (needs.isComplete() && !shown) {
            context.report("/legalBasis/" + bases.indexOf(onceOnly.get()));
        }
    }

    private static boolean collects(Requirement requirement, LocalDate day) {
        return collects(requirement.legalBasis(), day)
                || requirement.fieldUse().stream().anyMatch(use -> collects(use.legalBasis(), day));
    }

    private static boolean collects(List<LegalBasis> bases, LocalDate day) {
        return Bases.cover(
                bases.stream().filter(basis -> !Bases.isOnceOnly(basis)).toList(), Covers.COLLECTION, day);
    }
}
