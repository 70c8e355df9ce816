package org.regmeta.internal.rules.ref;

import java.util.List;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A reference leads to a record of a kind that its property does not admit. */
final class WrongTargetKind extends RecordRule {
    WrongTargetKind() {
        super("RM-REF-002");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        References.forEach(record, (path, property, ref) -> {
            List<Catalogue.Entry> matching = context.catalogue().entries(ref);
            if (!matching.isEmpty()
                    && !References.admits(property, record, matching.get(0).kind())) {
                context.report(
                        path,
                        "reference",
                        ref.toString(),
                        "found",
                        matching.get(0).kind().code(),
                        "expected",
                        String.join(", ", References.targets(property, record)));
            }
        });
    }
}
