package org.regmeta.internal.rules.priv;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.Coverage;
import org.regmeta.internal.rules.Field;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TimeWindows;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.TimeWindow;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/**
 * A transfer of personal data reaches a field that no requirement of its procedures needs in this role and for this time (minimisation, section 7.8 of the
 * standard). Each field and role that is too much is one finding.
 */
final class FieldNotNeeded extends TransferRule {
    FieldNotNeeded() {
        super("RM-PRIV-001");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Needs needs = Needs.of(reach.authorisation(), reach.known());
        if (!isPersonal(reach) || !needs.isComplete()) {
            return;
        }
        List<Needs.Need> uses = needs.uses();
        Set<Code> byOption = reach.object().map(needs::rolesOf).orElse(new TreeSet<>());
        for (Reach.Reached reached : reach.fields()) {
            Field field = reached.field();
            Set<Code> roles = field.role() == null ? byOption : Set.of(field.role());
            if (roles.isEmpty()) {
                judge(reached, null, uses, reach, context);
            }
            roles.forEach(role -> judge(reached, role, uses, reach, context));
        }
    }

    private static void judge(
            Reach.Reached reached, @Nullable Code role, List<Needs.Need> uses, Reach reach, RuleContext context) {
        @Nullable TimeWindow window = reach.authorisation().timeWindow();
        Needs.@Nullable Need nearest = null;
        for (Needs.Need need : uses) {
            Answer covered = Coverage.covers(reached.field(), need, reach.known());
            boolean fits = (role == null || role.equals(need.use().subjectRole()))
                    && TimeWindows.isWithin(window, need.use().timeWindow());
            if (fits && covered != Answer.NO) {
                return;
            }
            nearest = covered == Answer.YES && nearest == null ? need : nearest;
        }
        context.report(
                reached.path(),
                "field",
                reached.field().path().toString(),
                "role",
                role == null ? "–" : role.value(),
                "needed",
                nearest == null ? "" : shown(nearest));
    }

    private static String shown(Needs.Need need) {
        @Nullable TimeWindow window = need.use().timeWindow();
        String time = window == null ? "" : ", timeWindow: " + window.length();
        return need.requirement().id() + " (subjectRole: " + need.use().subjectRole() + time + ")";
    }
}
