package org.regmeta.internal.rules.id;

import org.regmeta.codelist.Areas;
import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Area;

/** An area has the form of one, and there is none with this key. */
final class UnknownArea extends RecordRule {
    UnknownArea() {
        super("RM-ID-003");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Areas areas = AppliedAreas.of(record, Known.of(context));
        Parts.forEach(record, Area.class, (path, property, area) -> {
            if (!areas.exists(area)) {
                AppliedList list = AppliedList.of("area", record, Known.of(context));
                context.report(path, "area", area.toString(), "suggestion", suggestion(area, list));
            }
        });
    }

    private static String suggestion(Area area, AppliedList list) {
        return Suggestion.closest(
                area.toString(),
                list.codes().stream()
                        .filter(code -> code.startsWith(area.scheme() + ":"))
                        .toList());
    }
}
