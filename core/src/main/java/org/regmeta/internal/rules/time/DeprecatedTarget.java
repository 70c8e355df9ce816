package org.regmeta.internal.rules.time;

import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.Deprecation;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A reference resolves to a record that is being phased out. */
final class DeprecatedTarget extends RecordRule {
    DeprecatedTarget() {
        super("RM-TIME-002");
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
        References.forEachUsed(
                record,
                known,
                (path, property, ref) -> known.entry(ref, record)
                        .filter(target -> target.state(known.dayOf(record)) == LifecycleStatus.DEPRECATED)
                        .ifPresent(target -> {
                            @Nullable Deprecation deprecation = target.record().deprecation();
                            String since = deprecation == null
                                    ? ""
                                    : deprecation.since().toString();
                            context.report(path, "reference", ref.toString(), "since", since);
                        }));
    }
}
