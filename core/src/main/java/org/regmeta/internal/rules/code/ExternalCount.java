package org.regmeta.internal.rules.code;

import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.spi.RuleContext;

/** The file with the codes has more or fewer entries than the record says. */
final class ExternalCount extends KindRule<CodeList> {
    ExternalCount() {
        super("RM-CODE-013", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        if (list.external() == null) {
            return;
        }
        ExternalList file = ExternalFiles.of(context, context.entry());
        if (file.problem() == null && file.entries() != list.external().entries()) {
            context.report(
                    "/external/entries",
                    "file",
                    list.external().file(),
                    "entries",
                    list.external().entries().toString(),
                    "found",
                    String.valueOf(file.entries()));
        }
    }
}
