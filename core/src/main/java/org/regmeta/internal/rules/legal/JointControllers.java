package org.regmeta.internal.rules.legal;

import java.util.Set;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Role;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A register or dataset names several controllers, and no arrangement on who fulfils which duty. */
final class JointControllers extends RecordRule {
    private static final Code ARRANGEMENT = Code.of("jointControllership");

    JointControllers() {
        super("RM-LEGAL-015");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REGISTER, Kind.DATASET);
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        long controllers = record.responsible().stream()
                .filter(one -> one.role() == Role.CONTROLLER)
                .map(one -> one.organisation().id())
                .distinct()
                .count();
        if (controllers > 1
                && record.status() == LifecycleStatus.ACTIVE
                && record.documentation().stream().noneMatch(one -> ARRANGEMENT.equals(one.documentType()))) {
            context.report("/responsible", "count", Long.toString(controllers));
        }
    }
}
