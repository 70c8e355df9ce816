package org.regmeta.internal.rules.ref;

import java.util.List;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/**
 * Two records have the same id and version, and say different things. It is reported at each of them but the first, and at the first if another one is only known
 * and not checked.
 */
final class SameVersionOtherContent extends RecordRule {
    SameVersionOtherContent() {
        super("RM-REF-006");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Catalogue.Entry here = context.entry();
        List<Catalogue.Entry> alike = context.catalogue().entries(here.ref());
        Catalogue.Entry first = alike.get(0);
        if (!first.equals(here)) {
            report(record, first, context);
        } else {
            alike.stream()
                    .filter(other -> context.place(other).isEmpty())
                    .findFirst()
                    .ifPresent(other -> report(record, other, context));
        }
    }

    private static void report(MetadataRecord record, Catalogue.Entry other, RuleContext context) {
        String place = context.place(other)
                .map(at -> at.file() + ":" + at.line() + ":" + at.column())
                .orElseGet(() -> other.record().title().in("de"));
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
