package org.regmeta.internal.rules.code;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
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
            if (!code.isIri()) {
                AppliedList list = AppliedList.of(property.codeList(), record, Known.of(context));
                if (list.entry(code.value()).isEmpty()) {
                    String suggestion = Suggestion.closest(code.value(), list.codes());
                    context.report(path, "code", code.value(), "list", property.codeList(), "suggestion", suggestion);
                }
            }
        });
    }
}
