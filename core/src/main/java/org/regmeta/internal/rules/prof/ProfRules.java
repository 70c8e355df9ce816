package org.regmeta.internal.rules.prof;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area PROF that look at records; what a document owes to its profiles is checked by the layer PROFILE. */
public final class ProfRules {
    private ProfRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new ProfileLoosensBase(),
                new PatternNotIRegexp(),
                new UnknownToStandard(),
                new UnmeetableRestriction());
    }
}
