package org.regmeta.internal.rules.map;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area MAP. */
public final class MapRules {
    private MapRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new SourceCodeNotCovered(),
                new SampleDoesNotMap(),
                new ExactWithLoss(),
                new ExactNotInjective(),
                new ShorteningWithoutLoss(),
                new UnknownPairCode(),
                new RelationAgainstTarget(),
                new ExactWithSeveralTargets(),
                new RecodingWithoutCodes(),
                new RuleNotDescribed(),
                new PairsOfOtherKind(),
                new NarrowerDatatype());
    }
}
