package org.regmeta.internal.rules.priv;

import java.util.List;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Covers;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A transfer of personal data serves a purpose that is neither one of the register's nor narrower than one, and shows no basis for the change of purpose. */
final class PurposeChangeBasis extends TransferRule {
    PurposeChangeBasis() {
        super("RM-PRIV-004");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<Code> kept = reach.register().map(register -> register.purpose()).orElse(List.of());
        boolean shown = Bases.cover(reach.authorisation().legalBasis(), Covers.PURPOSE_CHANGE, reach.day());
        if (kept.isEmpty() || shown || !isPersonal(reach)) {
            return;
        }
        AppliedList list = AppliedList.of("purpose", reach.authorisation(), reach.known());
        List<Code> purposes = reach.authorisation().purpose();
        for (int i = 0; i < purposes.size(); i++) {
            Code purpose = purposes.get(i);
            if (kept.stream().noneMatch(own -> list.isWithin(purpose, own))) {
                context.report("/purpose/" + i, "purpose", purpose.value());
            }
        }
    }
}
