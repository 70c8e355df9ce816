package org.regmeta.internal.rules.evid;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area EVID. */
public final class EvidRules {
    private EvidRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new MaturityAServed(),
                new MaturityWithoutFormat(),
                new MaturityWithoutStructure(),
                new MaturityD1WithoutFields(),
                new MaturityD2WithoutAnswer(),
                new ListedFieldUnused(),
                new PaperAcrossTheUnion(),
                new ConsumerCannotTake(),
                new FormatOutsideOots(),
                new OotsFormatWithoutStandard(),
                new AgeBeyondValidity(),
                new NegativeAnswerMissing(),
                new NoEvidenceNoReason(),
                new NeedNotInEvidence());
    }
}
