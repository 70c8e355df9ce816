package org.regmeta.internal.rules;

import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Procedure;
import org.regmeta.value.Code;

/** The procedures of the European once-only technical system, which a procedure names by an identifier. */
public final class OnceOnlyEurope {
    private static final Code PROCEDURE = Code.of("oots-procedure");
    private static final Code EVIDENCE = Code.of("oots-evidence-type");

    private OnceOnlyEurope() {}

    /**
     * Whether a transfer is one of that system: to another state of the Union, for a procedure of Annex II.
     *
     * @param reach an authorisation and what it reaches
     * @return false also where that is not known
     */
    public static boolean carries(Reach reach) {
        return Bodies.areAcrossTheUnion(reach)
                && reach
                        .known()
                        .all(reach.authorisation().procedure(), reach.authorisation(), Procedure.class)
                        .records()
                        .stream()
                        .anyMatch(procedure -> isNamed(procedure, PROCEDURE));
    }

    /**
     * Whether evidence is one of that system.
     *
     * @param evidence an evidence type
     * @return whether it has an identifier of its common services
     */
    public static boolean hasListed(EvidenceType evidence) {
        return isNamed(evidence, EVIDENCE);
    }

    private static boolean isNamed(MetadataRecord record, Code scheme) {
        return record.identifier().stream()
                .anyMatch(identifier -> identifier.scheme().equals(scheme));
    }
}
