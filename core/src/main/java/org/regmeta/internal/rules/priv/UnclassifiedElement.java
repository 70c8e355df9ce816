package org.regmeta.internal.rules.priv;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataElement;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.PersonalData;
import org.regmeta.spi.RuleContext;

/** Nobody has said whether an active data element is about people. */
final class UnclassifiedElement extends KindRule<DataElement> {
    UnclassifiedElement() {
        super("RM-PRIV-018", DataElement.class);
    }

    @Override
    protected void look(DataElement element, RuleContext context) {
        if (element.status() == LifecycleStatus.ACTIVE && element.personalData() == PersonalData.UNKNOWN) {
            context.report("/personalData");
        }
    }
}
