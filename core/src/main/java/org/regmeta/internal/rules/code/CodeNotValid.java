package org.regmeta.internal.rules.code;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.NumberedLists;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.Identifier;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Area;
import org.regmeta.value.Code;

/** A code is in its list and does not hold on the day of the check: a code of an open list, an area, a media type, or an identifier that is the number of a list. */
final class CodeNotValid extends RecordRule {
    CodeNotValid() {
        super("RM-CODE-003");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, Code.class, (path, property, code) -> {
            if (!code.isIri()) {
                check(path, property.codeList(), code.value(), record, context);
            }
        });
        Parts.forEach(
                record, Area.class, (path, property, area) -> check(path, "area", area.toString(), record, context));
        Leaves.forEach(record, (path, property, value) -> {
            if (property.type().equals("MediaType")) {
                check(path, "mediaType", value.toString(), record, context);
            }
        });
        Parts.forEach(record, Identifier.class, (path, property, identifier) -> {
            NumberedLists.nameOf(identifier.scheme())
                    .ifPresent(list -> check(path + "/value", list, identifier.value(), record, context));
        });
    }

    private static void check(String path, String list, String code, MetadataRecord record, RuleContext context) {
        LocalDate day = Known.dayOf(record, context.date());
        AppliedList.of(list, record, Known.of(context))
                .entry(code)
                .filter(entry -> !entry.holdsOn(day))
                .ifPresent(entry ->
                        context.report(path, "code", code, "from", shown(entry.from()), "to", shown(entry.to())));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
