package org.regmeta.internal.rules.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Dataset;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A record tells of something that happened after it was last changed: its first issue, an approval, a measurement. */
final class DatedAfterChange extends RecordRule {
    /** Instants are in UTC, days in German legal time, which is at most two hours ahead. */
    private static final int DAYS_AHEAD = 1;

    DatedAfterChange() {
        super("RM-TIME-009");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.issued() != null && record.issued().isAfter(record.modified())) {
            report("/issued", record.issued().toString(), record, context);
        }
        for (int i = 0; i < record.approval().size(); i++) {
            look("/approval/" + i + "/on", record.approval().get(i).on(), record, context);
        }
        if (record instanceof Dataset dataset) {
            for (int i = 0; i < dataset.quality().size(); i++) {
                look("/quality/" + i + "/measuredOn", dataset.quality().get(i).measuredOn(), record, context);
            }
        }
    }

    private static void look(String path, @Nullable LocalDate day, MetadataRecord record, RuleContext context) {
        LocalDate last = record.modified().atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_AHEAD);
        if (day != null && day.isAfter(last)) {
            report(path, day.toString(), record, context);
        }
    }

    private static void report(String path, String date, MetadataRecord record, RuleContext context) {
        context.report(path, "date", date, "modified", record.modified().toString());
    }
}
