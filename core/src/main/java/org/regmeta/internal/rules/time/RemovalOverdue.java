package org.regmeta.internal.rules.time;

import java.time.LocalDate;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Deprecation;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** The last day on which a record may be used is over, and the record is still offered. */
final class RemovalOverdue extends RecordRule {
    RemovalOverdue() {
        super("RM-TIME-007");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Deprecation deprecation = record.deprecation();
        LocalDate end = deprecation == null ? null : deprecation.removeAfter();
        if (end != null
                && record.status().isInForce()
                && end.isBefore(context.date())
                && Known.range(record.validity()).covers(context.date())) {
            context.report(
                    "/deprecation/removeAfter",
                    "removeAfter",
                    end.toString(),
                    "status",
                    record.status().code());
        }
    }
}
