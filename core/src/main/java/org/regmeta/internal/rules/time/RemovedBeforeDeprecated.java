package org.regmeta.internal.rules.time;

import java.time.LocalDate;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Deprecation;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A record is to go before it is announced that it will. */
final class RemovedBeforeDeprecated extends RecordRule {
    RemovedBeforeDeprecated() {
        super("RM-TIME-005");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Deprecation deprecation = record.deprecation();
        LocalDate end = deprecation == null ? null : deprecation.removeAfter();
        if (deprecation != null && end != null && end.isBefore(deprecation.since())) {
            context.report(
                    "/deprecation/removeAfter", "since", deprecation.since().toString(), "removeAfter", end.toString());
        }
    }
}
