package org.regmeta.internal.rules.legal;

import java.util.Set;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Role;
import org.regmeta.spi.RuleContext;

/** An active register, or an active transfer of personal data, names no controller. */
final class ControllerMissing extends RecordRule {
    ControllerMissing() {
        super("RM-LEGAL-004");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REGISTER, Kind.AUTHORISATION);
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        boolean named = record.responsible().stream().anyMatch(one -> one.role() == Role.CONTROLLER);
        if (record.status() == LifecycleStatus.ACTIVE && !named && needsController(record, context)) {
            context.report("/responsible", "kind", record.kind().code());
        }
    }

    private static boolean needsController(MetadataRecord record, RuleContext context) {
        return !(record instanceof Authorisation authorisation)
                || Reach.of(authorisation, Known.of(context)).isPersonal().orElse(false);
    }
}
