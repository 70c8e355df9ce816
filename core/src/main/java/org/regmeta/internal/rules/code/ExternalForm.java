package org.regmeta.internal.rules.code;

import java.util.ArrayList;
import java.util.List;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.spi.RuleContext;

/** The file with the codes cannot be read as what it claims to be. */
final class ExternalForm extends KindRule<CodeList> {
    /** The parts of the message; each is left out where its value is empty. */
    private static final List<String> PARTS = List.of(
            "line",
            "bytes",
            "fields",
            "expected",
            "quote",
            "missing",
            "columnTwice",
            "value",
            "mediaType",
            "malformed",
            "forbidden");

    ExternalForm() {
        super("RM-CODE-012", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        if (list.external() == null) {
            return;
        }
        ExternalList file = ExternalFiles.of(context, context.entry());
        if (file.isRefusedFor(ExternalList.Reason.FORM) && file.problem() != null) {
            List<String> arguments =
                    new ArrayList<>(List.of("file", list.external().file()));
            for (String part : PARTS) {
                arguments.add(part);
                arguments.add(file.problem().arguments().getOrDefault(part, ""));
            }
            context.report("/external/file", arguments.toArray(String[]::new));
        }
    }
}
