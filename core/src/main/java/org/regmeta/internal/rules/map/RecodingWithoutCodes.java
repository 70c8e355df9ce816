package org.regmeta.internal.rules.map;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Mapping;
import org.regmeta.model.Transformation;
import org.regmeta.spi.RuleContext;

/** A field is to be recoded, and neither the field pair nor the mapping has code pairs for that. */
final class RecodingWithoutCodes extends KindRule<Mapping> {
    RecodingWithoutCodes() {
        super("RM-MAP-009", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            if (pair.transformation() == Transformation.CODES
                    && pair.codes() == null
                    && mapping.codePair().isEmpty()) {
                context.report("/fieldPair/" + i + "/codes");
            }
        }
    }
}
