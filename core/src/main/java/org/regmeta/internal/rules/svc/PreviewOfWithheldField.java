package org.regmeta.internal.rules.svc;

import java.util.Set;
import java.util.TreeSet;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.Coverage;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Preview;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/**
 * A transfer has a preview, and reaches a field that is withheld from those to whom the preview is shown: the applicant, and whoever chooses the evidence.
 */
final class PreviewOfWithheldField extends TransferRule {
    private static final Code APPLICANT = Code.of("applicant");

    PreviewOfWithheldField() {
        super("RM-SVC-011");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Preview preview = reach.authorisation().preview();
        if (preview != Preview.REQUIRED && preview != Preview.OFFERED) {
            return;
        }
        Needs needs = Needs.of(reach.authorisation(), reach.known());
        Set<Code> viewers = new TreeSet<>(Set.of(APPLICANT));
        reach.object().map(needs::rolesOf).ifPresent(viewers::addAll);
        for (Reach.Reached reached : reach.fields()) {
            needs.uses().stream()
                    .filter(need -> Coverage.covers(reached.field(), need, reach.known()) == Answer.YES)
                    .flatMap(need -> need.use().withheldFrom().stream())
                    .filter(viewers::contains)
                    .findFirst()
                    .ifPresent(role -> context.report(
                            "/preview", "field", reached.field().path().toString(), "role", role.value()));
        }
    }
}
