package org.regmeta.internal.rules.code;

import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.spi.RuleContext;

/** A code names a broader code that the list does not have. */
final class UnknownParentCode extends KindRule<CodeList> {
    UnknownParentCode() {
        super("RM-CODE-006", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        Set<String> codes = list.entry().stream().map(CodeListEntry::code).collect(Collectors.toSet());
        for (int i = 0; i < list.entry().size(); i++) {
            String parent = list.entry().get(i).parentCode();
            if (parent != null && !codes.contains(parent)) {
                context.report(
                        "/entry/" + i + "/parentCode",
                        "code",
                        list.entry().get(i).code(),
                        "parent",
                        parent,
                        "suggestion",
                        Suggestion.closest(parent, codes));
            }
        }
    }
}
