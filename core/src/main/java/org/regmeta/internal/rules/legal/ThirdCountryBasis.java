package org.regmeta.internal.rules.legal;

import java.util.Set;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.LegalBasis;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Citation;
import org.regmeta.value.Provision;

/** Personal data go to a body outside of the European Economic Area, and no provision of Chapter V of the GDPR is shown for that. */
final class ThirdCountryBasis extends TransferRule {
    private static final Set<String> CHAPTER_FIVE = Set.of("44", "45", "46", "47", "48", "49");

    ThirdCountryBasis() {
        super("RM-LEGAL-011");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        boolean shown = reach.authorisation().legalBasis().stream()
                .filter(basis -> Bases.isInForce(basis, reach.day()))
                .anyMatch(ThirdCountryBasis::isOfChapterFive);
        if (shown || !isPersonal(reach)) {
            return;
        }
        Bodies.consumers(reach).forEach((place, consumer) -> {
            if (Bodies.isInThirdCountry(consumer, reach.known())) {
                context.report("/consumer/" + place, "consumer", consumer.id().value());
            }
        });
    }

    private static boolean isOfChapterFive(LegalBasis basis) {
        String provision = basis.provision();
        return basis.act().equals("DSGVO")
                && provision != null
                && Provision.isValid(provision)
                && Provision.parse(provision).citations().stream()
                        .anyMatch(citation -> citation instanceof Citation.Article article
                                && CHAPTER_FIVE.contains(article.number()));
    }
}
