package org.regmeta.internal.rules.map;

import java.util.HashMap;
import java.util.Map;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodePair;
import org.regmeta.model.Mapping;
import org.regmeta.model.Relation;
import org.regmeta.spi.RuleContext;

/** Two codes of the source are called exactly the same as one code of the target. */
final class ExactNotInjective extends KindRule<Mapping> {
    ExactNotInjective() {
        super("RM-MAP-004", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        Map<String, String> sources = new HashMap<>();
        for (int i = 0; i < mapping.codePair().size(); i++) {
            CodePair pair = mapping.codePair().get(i);
            if (pair.relation() == Relation.EXACT) {
                for (String target : pair.targetCode()) {
                    String source = sources.putIfAbsent(target, pair.sourceCode());
                    if (source != null && !source.equals(pair.sourceCode())) {
                        context.report("/codePair/" + i, "code", target);
                    }
                }
            }
        }
    }
}
