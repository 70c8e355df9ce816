package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.Bodies;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.OnwardUse;
import org.regmeta.spi.RuleContext;

/** Personal data go to a private body, and it is not shown that it is bound to the purpose. */
final class PrivateConsumerCommitment extends TransferRule {
    PrivateConsumerCommitment() {
        super("RM-PRIV-017");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        OnwardUse use = reach.authorisation().onwardUse();
        if ((use == null || use == OnwardUse.PERMITTED) && isPersonal(reach)) {
            Bodies.consumers(reach).values().stream()
                    .filter(Bodies::isPrivate)
                    .findFirst()
                    .ifPresent(consumer -> context.report(
                            "/onwardUse", "consumer", consumer.id().value()));
        }
    }
}
