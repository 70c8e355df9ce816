package org.regmeta.internal.rules.code;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Identifier;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Area;
import org.regmeta.value.Code;

/** A code is in its list and does not hold on the day of the check: a code of an open list, an area, or an identifier that is the number of a list. */
final class CodeNotValid extends RecordRule {
    CodeNotValid() {
        super("RM-CODE-003");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        LocalDate day = Known.dayOf(record, context.date());
        Parts.forEach(
                record,
                Code.class,
                (path, property, code) -> check(path, property.codeList(), code.value(), day, context));
        Parts.forEach(record, Area.class, (path, property, area) -> check(path, "area", area.toString(), day, context));
        Parts.forEach(record, Identifier.class, (path, property, identifier) -> {
            String list = listOf(identifier.scheme());
            if (!list.isEmpty()) {
                check(path + "/value", list, identifier.value(), day, context);
            }
        });
    }

    private static String listOf(Code scheme) {
        return switch (scheme.value()) {
            case "idnrg-annex" -> "idnrgAnnex";
            case "oots-procedure" -> "ootsProcedure";
            default -> "";
        };
    }

    private static void check(String path, String list, String code, LocalDate day, RuleContext context) {
        Optional<CodeListEntry> entry = CodeLists.find(list, code).filter(found -> !found.holdsOn(day));
        entry.ifPresent(
                ended -> context.report(path, "code", code, "from", shown(ended.from()), "to", shown(ended.to())));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
