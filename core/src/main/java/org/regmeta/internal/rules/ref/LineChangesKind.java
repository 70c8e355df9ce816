package org.regmeta.internal.rules.ref;

import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A version has another kind than an earlier one of the same id. Reported at the later version. */
final class LineChangesKind extends RecordRule {
    LineChangesKind() {
        super("RM-REF-009");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        context.catalogue().below(record.id(), record.version()).stream()
                .findFirst()
                .filter(before -> before.kind() != record.kind())
                .ifPresent(before -> context.report(
                        "/id",
                        "kind",
                        record.kind().code(),
                        "other",
                        before.kind().code(),
                        "version",
                        before.version().toString()));
    }
}
