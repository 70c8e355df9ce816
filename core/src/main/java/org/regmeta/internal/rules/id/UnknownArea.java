package org.regmeta.internal.rules.id;

import org.regmeta.codelist.Areas;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
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
        Parts.forEach(record, Area.class, (path, property, area) -> {
            if (!Areas.standard().exists(area)) {
                context.report(path, "area", area.toString(), "suggestion", suggestion(area));
            }
        });
    }

    private static String suggestion(Area area) {
        return Suggestion.closest(
                area.toString(),
                CodeLists.entries("area").stream()
                        .map(CodeListEntry::code)
                        .filter(code -> code.startsWith(area.scheme() + ":"))
                        .toList());
    }
}
