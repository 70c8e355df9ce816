package org.regmeta.internal.rules.time;

import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A record that is in force replaces another one that is in force too and not marked as being phased out. */
final class ReplacedStillActive extends RecordRule {
    ReplacedStillActive() {
        super("RM-TIME-010");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        if (record.status() != LifecycleStatus.ACTIVE
                || !Known.range(record.validity()).covers(context.date())) {
            return;
        }
        for (int i = 0; i < record.replaces().size(); i++) {
            String path = "/replaces/" + i;
            known.entry(record.replaces().get(i), record)
                    .filter(target -> target.kind() == record.kind()
                            && target.state(known.dayOf(record)) == LifecycleStatus.ACTIVE)
                    .ifPresent(target ->
                            context.report(path, "replaced", target.id().value()));
        }
    }
}
