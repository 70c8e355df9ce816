package org.regmeta.internal.rules.map;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodePair;
import org.regmeta.model.Mapping;
import org.regmeta.model.Relation;
import org.regmeta.spi.RuleContext;

/** A code pair says that there is no target and names one, or names none and does not say so. */
final class RelationAgainstTarget extends KindRule<Mapping> {
    RelationAgainstTarget() {
        super("RM-MAP-007", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        for (int i = 0; i < mapping.codePair().size(); i++) {
            CodePair pair = mapping.codePair().get(i);
            if ((pair.relation() == Relation.NONE) != pair.targetCode().isEmpty()) {
                context.report(
                        "/codePair/" + i + "/relation",
                        "code",
                        pair.sourceCode(),
                        "relation",
                        pair.relation().code(),
                        "target",
                        pair.targetCode().isEmpty() ? "–" : String.join(", ", pair.targetCode()));
            }
        }
    }
}
