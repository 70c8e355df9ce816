package org.regmeta.internal.rules.map;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.Relation;
import org.regmeta.spi.RuleContext;

/** A pair of fields is called exact and yet states a loss. */
final class ExactWithLoss extends KindRule<Mapping> {
    ExactWithLoss() {
        super("RM-MAP-003", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            if (pair.relation() == Relation.EXACT && pair.loss() != Loss.NONE) {
                context.report("/fieldPair/" + i + "/loss", "loss", pair.loss().code());
            }
        }
    }
}
