package org.regmeta.internal.rules.legal;

import java.util.Set;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataElement;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Register;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;

/** An active register, authorisation or requirement, or an active personal data element wherever it is used, shows no legal basis. */
final class LegalBasisMissing extends RecordRule {
    LegalBasisMissing() {
        super("RM-LEGAL-001");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REGISTER, Kind.AUTHORISATION, Kind.REQUIREMENT, Kind.DATA_ELEMENT);
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.status() == LifecycleStatus.ACTIVE && isMissing(record, context)) {
            context.report("/legalBasis", "kind", record.kind().code());
        }
    }

    private static boolean isMissing(MetadataRecord record, RuleContext context) {
        if (record instanceof Register register) {
            return register.legalBasis().isEmpty();
        }
        if (record instanceof Authorisation authorisation) {
            return authorisation.legalBasis().isEmpty();
        }
        if (record instanceof Requirement requirement) {
            boolean byUse = !requirement.fieldUse().isEmpty()
                    && requirement.fieldUse().stream()
                            .noneMatch(use -> use.legalBasis().isEmpty());
            return requirement.legalBasis().isEmpty() && !byUse;
        }
        return record instanceof DataElement element
                && element.personalData() != PersonalData.NONE
                && element.legalBasis().isEmpty()
                && BasisByUse.of(element, Known.of(context), context.isClosedWorld()) == Answer.NO;
    }
}
