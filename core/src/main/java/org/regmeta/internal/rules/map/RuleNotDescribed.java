package org.regmeta.internal.rules.map;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Mapping;
import org.regmeta.model.Transformation;
import org.regmeta.spi.RuleContext;

/** A value comes about by a rule that is explained in a note, and there is no note. */
final class RuleNotDescribed extends KindRule<Mapping> {
    RuleNotDescribed() {
        super("RM-MAP-010", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            if (pair.transformation() == Transformation.DESCRIBED && pair.note() == null) {
                context.report("/fieldPair/" + i + "/note");
            }
        }
    }
}
