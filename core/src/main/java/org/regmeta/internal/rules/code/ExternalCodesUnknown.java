package org.regmeta.internal.rules.code;

import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.spi.RuleContext;

/** The codes stand in a file that is not there or too long to be read, so that nothing can be said about them: no fault of the record, but no proof either. */
final class ExternalCodesUnknown extends KindRule<CodeList> {
    ExternalCodesUnknown() {
        super("RM-CODE-010", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        if (list.external() == null) {
            return;
        }
        ExternalList file = ExternalFiles.of(context, context.entry());
        if (file.isRefusedFor(ExternalList.Reason.NOT_THERE)) {
            context.report("/external/file", "missing", list.external().file(), "limit", "", "file", "");
        } else if (file.isRefusedFor(ExternalList.Reason.TOO_LARGE) && file.problem() != null) {
            context.report(
                    "/external/file",
                    "missing",
                    "",
                    "file",
                    list.external().file(),
                    "limit",
                    file.problem().arguments().getOrDefault("limit", ""));
        } else {
            return;
        }
        context.incomplete("the codes of " + list.id() + "@" + list.version() + " are not known");
    }
}
