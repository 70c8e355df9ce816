package org.regmeta.internal.rules.time;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area TIME. */
public final class TimeRules {
    private TimeRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new FromAfterTo(),
                new DeprecatedTarget(),
                new WithdrawnTarget(),
                new RepealedBases(),
                new RemovedBeforeDeprecated(),
                new DeprecatedWithoutNotice(),
                new RemovalOverdue(),
                new BasesNotYetInForce(),
                new DatedAfterChange(),
                new ReplacedStillActive());
    }
}
