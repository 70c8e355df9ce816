package org.regmeta.internal.rules.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
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
        Known.of(context)
                .find(mapping.source(), mapping, CodeList.class)
                .ifPresent(source -> check(mapping, source, context));
    }

    private static void check(Mapping mapping, CodeList source, RuleContext context) {
        if (source.external() != null) {
            context.incomplete("codes of " + source.id() + " stand in a file of their own");
            return;
        }
        Set<String> covered = new HashSet<>();
        mapping.codePair().forEach(pair -> covered.add(pair.sourceCode()));
        List<String> left = new ArrayList<>();
        for (CodeListEntry entry : source.entry()) {
            if (!covered.contains(entry.code())) {
                left.add(entry.code());
            }
        }
        if (!left.isEmpty()) {
            String rest = left.size() > SHOWN ? ", …" : "";
            context.report(
                    "/codePair", "codes", String.join(", ", left.subList(0, Math.min(SHOWN, left.size()))) + rest);
        }
    }
}
