package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.OnceOnlyEurope;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Preview;
import org.regmeta.spi.RuleContext;

/** Evidence goes to another state of the Union for a procedure of Annex II, and it is not shown that the user can look at it first. */
final class PreviewAcrossTheUnion extends TransferRule {
    PreviewAcrossTheUnion() {
        super("RM-SVC-022");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Preview preview = reach.authorisation().preview();
        if ((preview == null || preview == Preview.NOT_OFFERED) && OnceOnlyEurope.carries(reach)) {
            context.report("/preview");
        }
    }
}
