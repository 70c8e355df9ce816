package org.regmeta.internal.rules.time;

import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.spi.RuleContext;

/** A period ends before it begins. */
final class FromAfterTo extends RecordRule {
    FromAfterTo() {
        super("RM-TIME-001");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, Period.class, (path, property, period) -> {
            if (period.from() != null && period.to() != null && period.from().isAfter(period.to())) {
                context.report(
                        path,
                        "from",
                        period.from().toString(),
                        "to",
                        period.to().toString());
            }
        });
    }
}
