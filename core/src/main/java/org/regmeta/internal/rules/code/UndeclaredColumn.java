package org.regmeta.internal.rules.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.Column;
import org.regmeta.spi.RuleContext;

/** A cell stands in a column that the list does not declare. Of each column the first cell is reported. */
final class UndeclaredColumn extends KindRule<CodeList> {
    UndeclaredColumn() {
        super("RM-CODE-008", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        Set<String> known = list.column().stream().map(Column::columnName).collect(Collectors.toSet());
        List<String> declared = List.copyOf(known);
        if (list.external() != null) {
            for (String column : ExternalFiles.of(context, context.entry()).columns()) {
                if (known.add(column)) {
                    context.report(
                            "/external/file", "column", column, "suggestion", Suggestion.closest(column, declared));
                }
            }
        }
        for (int i = 0; i < list.entry().size(); i++) {
            List<Cell> cells = list.entry().get(i).cell();
            for (int j = 0; j < cells.size(); j++) {
                String column = cells.get(j).columnName();
                if (known.add(column)) {
                    context.report(
                            "/entry/" + i + "/cell/" + j + "/columnName",
                            "column",
                            column,
                            "suggestion",
                            Suggestion.closest(column, declared));
                }
            }
        }
    }
}
