package org.regmeta.internal.rules.time;

import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A record is being phased out and does not say since when, until when, or what to do. */
final class DeprecatedWithoutNotice extends RecordRule {
    DeprecatedWithoutNotice() {
        super("RM-TIME-006");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.status() == LifecycleStatus.DEPRECATED && record.deprecation() == null) {
            context.report("/deprecation");
        }
    }
}
