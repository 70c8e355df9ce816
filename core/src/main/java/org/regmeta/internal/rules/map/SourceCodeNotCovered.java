package org.regmeta.internal.rules.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Codes;
import org.regmeta.model.Mapping;
import org.regmeta.spi.RuleContext;

/** A mapping has no pair for some codes of its source and does not say what happens to them. */
final class SourceCodeNotCovered extends CatalogueRule<Mapping> {
    private static final int SHOWN = 10;

    SourceCodeNotCovered() {
        super("RM-MAP-001", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        if (mapping.unmapped() != null) {
            return;
        }
        Codes.of(mapping.source(), mapping, context).ifPresent(source -> check(mapping, source, context));
    }

    private static void check(Mapping mapping, Codes source, RuleContext context) {
        Set<String> covered = new HashSet<>();
        mapping.codePair().forEach(pair -> covered.add(pair.sourceCode()));
        List<String> left = source.all().stream()
                .filter(code -> !covered.contains(code))
                .limit(SHOWN + 1L)
                .toList();
        if (!left.isEmpty()) {
            String rest = left.size() > SHOWN ? ", …" : "";
            context.report(
                    "/codePair", "codes", String.join(", ", left.subList(0, Math.min(SHOWN, left.size()))) + rest);
        }
    }
}
