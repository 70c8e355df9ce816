package org.regmeta.internal.rules.log;

import java.util.stream.Stream;
import org.regmeta.internal.rules.Acts;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.internal.rules.SocialData;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.LegalBasis;
import org.regmeta.spi.RuleContext;

/** Personal data are retrieved by machine under an act that demands logging, and none is described. Which acts do is said by the list of acts. */
final class SpecialLawNotLogged extends TransferRule {
    SpecialLawNotLogged() {
        super("RM-LOG-007");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Authorisation authorisation = reach.authorisation();
        boolean reported = IdentificationNumber.isUsedBy(authorisation)
                || !SocialData.in(reach).isEmpty();
        if (authorisation.logging() != null || reported || !isPersonal(reach) || !Services.areAsked(reach)) {
            return;
        }
        Acts acts = Acts.of(authorisation, reach.known());
        authorisation.legalBasis().stream()
                .filter(basis -> Bases.isInForce(basis, reach.day()))
                .filter(basis -> isConcerned(basis, acts))
                .findFirst()
                .ifPresent(basis -> context.report(
                        "/logging",
                        "act",
                        basis.act(),
                        "provision",
                        acts.fact(basis, "logging").orElse("")));
    }

    /** The duty may be one of single sections of the act only. */
    private static boolean isConcerned(LegalBasis basis, Acts acts) {
        return acts.fact(basis, "logging").isPresent()
                && acts.fact(basis, "loggingSection")
                        .map(sections ->
                                Stream.of(sections.split(" ")).anyMatch(section -> Bases.cites(basis, section)))
                        .orElse(true);
    }
}
