package org.regmeta.internal.rules.map;

import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.CodeList;
import org.regmeta.model.Mapping;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** A mapping has code pairs, and source or target is no code list; or it has field pairs, and one of them is a code list. */
final class PairsOfOtherKind extends CatalogueRule<Mapping> {
    PairsOfOtherKind() {
        super("RM-MAP-011", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        look("/source", mapping.source(), mapping, context);
        look("/target", mapping.target(), mapping, context);
    }

    private static void look(String path, Ref side, Mapping mapping, RuleContext context) {
        Known.of(context).find(side, mapping, MetadataRecord.class).ifPresent(record -> {
            boolean list = record instanceof CodeList;
            boolean wrong = list ? !mapping.fieldPair().isEmpty() : onlyCodes(mapping);
            if (wrong) {
                context.report(path, "kind", record.kind().code(), "pairs", list ? "fieldPair" : "codePair");
            }
        });
    }

    /** A mapping of fields may hold the code pairs that it uses itself. */
    private static boolean onlyCodes(Mapping mapping) {
        return !mapping.codePair().isEmpty() && mapping.fieldPair().isEmpty();
    }
}
