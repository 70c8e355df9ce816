package org.regmeta.internal.rules.priv;

import java.util.EnumSet;
import java.util.Set;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.model.GdprGround;
import org.regmeta.spi.RuleContext;

/** A transfer to public bodies rests on nothing but consent. */
final class ConsentToAuthority extends TransferRule {
    private static final Set<GdprGround> CONSENT = EnumSet.of(GdprGround.ART6_1_A, GdprGround.ART9_2_A);

    ConsentToAuthority() {
        super("RM-PRIV-011");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Authorisation authorisation = reach.authorisation();
        boolean onConsent = Bases.name(authorisation.legalBasis(), CONSENT, reach.day());
        boolean onOther =
                Bases.name(authorisation.legalBasis(), EnumSet.complementOf(EnumSet.copyOf(CONSENT)), reach.day());
        if (onConsent && !onOther && authorisation.consent() == Consent.CONSENT) {
            Bodies.consumers(reach).entrySet().stream()
                    .filter(consumer -> Bodies.isPublic(consumer.getValue()))
                    .findFirst()
                    .ifPresent(consumer -> context.report(
                            "/consumer/" + consumer.getKey(),
                            "consumer",
                            consumer.getValue().id().value()));
        }
    }
}
