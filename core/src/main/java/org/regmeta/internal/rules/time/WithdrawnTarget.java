package org.regmeta.internal.rules.time;

import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A reference leads only to versions that cannot be used, since they were withdrawn. */
final class WithdrawnTarget extends RecordRule {
    WithdrawnTarget() {
        super("RM-TIME-003");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        if (record.status() == LifecycleStatus.WITHDRAWN) {
            return;
        }
        References.forEachUsed(record, known, (path, property, ref) -> {
            if (References.usable(ref, record, known).findAny().isEmpty()
                    && known.catalogue().entries(ref).stream()
                            .anyMatch(target -> target.state() == LifecycleStatus.WITHDRAWN)) {
                context.report(path, "reference", ref.toString());
            }
        });
    }
}
