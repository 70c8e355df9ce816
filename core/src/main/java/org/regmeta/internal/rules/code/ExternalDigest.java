package org.regmeta.internal.rules.code;

import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.spi.RuleContext;

/** The file with the codes is another one than the record means. It is not looked into. */
final class ExternalDigest extends KindRule<CodeList> {
    ExternalDigest() {
        super("RM-CODE-011", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        if (list.external() == null) {
            return;
        }
        ExternalList file = ExternalFiles.of(context, context.entry());
        if (file.isRefusedFor(ExternalList.Reason.DIGEST) && file.problem() != null) {
            context.report(
                    "/external/digest",
                    "file",
                    list.external().file(),
                    "found",
                    file.problem().arguments().getOrDefault("found", ""));
        }
    }
}
