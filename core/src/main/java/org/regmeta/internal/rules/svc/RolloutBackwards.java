package org.regmeta.internal.rules.svc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.model.Rollout;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Area;

/** In one area an earlier stage of the introduction begins after a later one. */
final class RolloutBackwards extends KindRule<DataService> {
    RolloutBackwards() {
        super("RM-SVC-015", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Map<List<Area>, Rollout> latest = new HashMap<>();
        for (int i = 0; i < service.rollout().size(); i++) {
            Rollout rollout = service.rollout().get(i);
            Rollout before = latest.get(rollout.area());
            if (before != null && contradict(before, rollout)) {
                context.report(
                        "/rollout/" + i + "/since",
                        "state",
                        rollout.rolloutState().code(),
                        "since",
                        rollout.since().toString(),
                        "otherState",
                        before.rolloutState().code(),
                        "otherSince",
                        before.since().toString());
            }
            latest.merge(rollout.area(), rollout, (one, other) -> one.since().isAfter(other.since()) ? one : other);
        }
    }

    private static boolean contradict(Rollout one, Rollout other) {
        int stages = one.rolloutState().compareTo(other.rolloutState());
        int days = one.since().compareTo(other.since());
        return stages != 0 && Integer.signum(stages) != Integer.signum(days);
    }
}
