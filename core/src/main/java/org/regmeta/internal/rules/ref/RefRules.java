package org.regmeta.internal.rules.ref;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area REF. */
public final class RefRules {
    private RefRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new UnresolvedReference(),
                new WrongTargetKind(),
                new PinForbidden(),
                new PinRequired(),
                new ReferenceCycle(),
                new SameVersionOtherContent(),
                new PathOutsideStructure(),
                new NoValidVersion(),
                new LineChangesKind(),
                new RelatedAndBroader());
    }
}
