package org.regmeta.internal.rules.area;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area AREA. */
public final class AreaRules {
    private AreaRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new RegisterNotInAnnex(),
                new IntermediaryMissing(),
                new IntermediaryNotPublic(),
                new IntermediaryIsParty(),
                new IdentifierNotKept(),
                new AdminAreaMissing(),
                new AreaAgainstAnnex());
    }
}
