package org.regmeta.internal.rules.area;

import java.util.Optional;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** The identification number is used across administrative areas, and no body is named that mediates. */
final class IntermediaryMissing extends TransferRule {
    IntermediaryMissing() {
        super("RM-AREA-002");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Optional<Code> from = Sides.giving(reach);
        if (!Sides.count(reach) || reach.authorisation().intermediary() != null || from.isEmpty()) {
            return;
        }
        Sides.taking(reach).stream()
                .map(taker -> taker.procedure().adminArea())
                .filter(to -> to != null && !to.equals(from.get()))
                .findFirst()
                .ifPresent(
                        to -> context.report("/intermediary", "from", from.get().value(), "to", to.value()));
    }
}
