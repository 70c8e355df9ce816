package org.regmeta.internal.rules.svc;

import java.util.List;
import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.RolloutState;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Area;

/** A service is said to be in use in an area that it does not cover. Where it is only planned, or gone again, it need not be competent. */
final class RolloutOutsideCoverage extends KindRule<DataService> {
    RolloutOutsideCoverage() {
        super("RM-SVC-014", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        for (int i = 0; i < service.rollout().size(); i++) {
            RolloutState state = service.rollout().get(i).rolloutState();
            List<Area> areas = service.rollout().get(i).area();
            int outside = Outside.firstOf(areas, service.jurisdiction(), AppliedAreas.of(service, Known.of(context)));
            if (outside >= 0 && (state == RolloutState.PILOT || state == RolloutState.PRODUCTIVE)) {
                context.report(
                        "/rollout/" + i + "/area/" + outside,
                        "area",
                        areas.get(outside).toString());
            }
        }
    }
}
