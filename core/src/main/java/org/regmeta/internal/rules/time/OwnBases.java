package org.regmeta.internal.rules.time;

import java.util.ArrayList;
import java.util.List;
import org.regmeta.internal.rules.Parts;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.MetadataRecord;

/** The legal bases of a record itself, not of its parts. */
final class OwnBases {
    private OwnBases() {}

    static List<LegalBasis> of(MetadataRecord record) {
        List<LegalBasis> bases = new ArrayList<>();
        Parts.forEach(record, LegalBasis.class, (path, property, basis) -> {
            if (path.startsWith("/legalBasis/")) {
                bases.add(basis);
            }
        });
        return bases;
    }
}
