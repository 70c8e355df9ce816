package org.regmeta.internal.rules.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodePair;
import org.regmeta.model.Mapping;
import org.regmeta.model.Relation;
import org.regmeta.spi.RuleContext;

/** A code of the source is called exactly the same as one code of the target, and has another one beside it. */
final class ExactWithSeveralTargets extends KindRule<Mapping> {
    ExactWithSeveralTargets() {
        super("RM-MAP-008", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        Map<String, Set<String>> targets = new HashMap<>();
        for (CodePair pair : mapping.codePair()) {
            targets.computeIfAbsent(pair.sourceCode(), code -> new TreeSet<>()).addAll(pair.targetCode());
        }
        for (int i = 0; i < mapping.codePair().size(); i++) {
            CodePair pair = mapping.codePair().get(i);
            Set<String> all = targets.getOrDefault(pair.sourceCode(), Set.of());
            if (pair.relation() == Relation.EXACT && all.size() > 1) {
                context.report(
                        "/codePair/" + i + "/relation", "code", pair.sourceCode(), "targets", String.join(", ", all));
            }
        }
    }
}
