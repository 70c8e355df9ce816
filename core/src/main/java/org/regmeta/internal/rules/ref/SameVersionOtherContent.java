package org.regmeta.internal.rules.ref;

import java.util.Comparator;
import java.util.Optional;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Location;

/** Two records have the same id and version, and say different things. It is reported at the later of the two. */
final class SameVersionOtherContent extends RecordRule {
    private static final Comparator<Location> READING_ORDER =
            Comparator.comparing(Location::file).thenComparing(Location::line).thenComparing(Location::column);

    SameVersionOtherContent() {
        super("RM-REF-006");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Optional<Location> here = context.place(record);
        for (MetadataRecord other : context.catalogue().versions(record.id())) {
            if (other.version().equals(record.version()) && !other.equals(record)) {
                Optional<Location> there = context.place(other);
                if (here.isEmpty() || there.isEmpty() || READING_ORDER.compare(there.get(), here.get()) < 0) {
                    report(record, other, there, context);
                    return;
                }
            }
        }
    }

    private static void report(
            MetadataRecord record, MetadataRecord other, Optional<Location> there, RuleContext context) {
        String place = there.map(at -> at.file() + ":" + at.line() + ":" + at.column())
                .orElseGet(() -> other.title().in("de"));
        context.report(
                "/version",
                "id",
                record.id().value(),
                "version",
                record.version().toString(),
                "other",
                place);
    }
}
