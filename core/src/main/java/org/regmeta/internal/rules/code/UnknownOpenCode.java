package org.regmeta.internal.rules.code;

import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A plain code is not in the open list of its property. An IRI is accepted as it is. */
final class UnknownOpenCode extends RecordRule {
    UnknownOpenCode() {
        super("RM-CODE-001");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, Code.class, (path, property, code) -> {
            String list = property.codeList();
            if (!code.isIri() && CodeLists.find(list, code.value()).isEmpty()) {
                context.report(path, "code", code.value(), "list", list, "suggestion", suggestion(code, list));
            }
        });
    }

    private static String suggestion(Code code, String list) {
        return Suggestion.closest(
                code.value(),
                CodeLists.entries(list).stream().map(CodeListEntry::code).toList());
    }
}
