package org.regmeta.internal.rules.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Codes;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.CodePair;
import org.regmeta.model.Mapping;
import org.regmeta.spi.RuleContext;

/** A code pair names a code that its list does not have. */
final class UnknownPairCode extends CatalogueRule<Mapping> {
    UnknownPairCode() {
        super("RM-MAP-006", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        Optional<Codes> source = Codes.of(mapping.source(), mapping, context);
        Optional<Codes> target = Codes.of(mapping.target(), mapping, context);
        Set<String> sources = set(source);
        Set<String> targets = set(target);
        for (int i = 0; i < mapping.codePair().size(); i++) {
            CodePair pair = mapping.codePair().get(i);
            if (source.isPresent() && !sources.contains(pair.sourceCode())) {
                report("/codePair/" + i + "/sourceCode", pair.sourceCode(), source.get(), context);
            }
            for (int j = 0; j < pair.targetCode().size() && target.isPresent(); j++) {
                if (!targets.contains(pair.targetCode().get(j))) {
                    report(
                            "/codePair/" + i + "/targetCode/" + j,
                            pair.targetCode().get(j),
                            target.get(),
                            context);
                }
            }
        }
    }

    private static Set<String> set(Optional<Codes> codes) {
        return codes.map(all -> Set.copyOf(new HashSet<>(all.all()))).orElse(Set.of());
    }

    private static void report(String path, String code, Codes codes, RuleContext context) {
        context.report(
                path,
                "code",
                code,
                "list",
                codes.list().toString(),
                "suggestion",
                Suggestion.closest(code, codes.all()));
    }
}
