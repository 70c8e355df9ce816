package org.regmeta.internal.rules;

import org.regmeta.model.Authorisation;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** A rule about an active authorisation and what it reaches. */
public abstract class TransferRule extends CatalogueRule<Authorisation> {
    /**
     * Names the rule.
     *
     * @param id the permanent id
     */
    protected TransferRule(String id) {
        super(id, Authorisation.class);
    }

    @Override
    protected final void look(Authorisation authorisation, RuleContext context) {
        if (authorisation.status() == LifecycleStatus.ACTIVE) {
            look(Reach.of(authorisation, Known.of(context)), context);
        }
    }

    /**
     * Looks at one transfer.
     *
     * @param reach the authorisation and what it reaches
     * @param context where findings go
     */
    protected abstract void look(Reach reach, RuleContext context);

    /**
     * Whether a transfer is known to be one of personal data.
     *
     * @param reach the authorisation and what it reaches
     * @return false also where that cannot be said
     */
    protected static boolean isPersonal(Reach reach) {
        return reach.isPersonal().orElse(false);
    }
}
