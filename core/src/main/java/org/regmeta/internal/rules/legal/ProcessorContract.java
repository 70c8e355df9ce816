package org.regmeta.internal.rules.legal;

import java.util.List;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A processor is named, and the contract by which it is bound to instructions is not. */
final class ProcessorContract extends RecordRule {
    private static final Code CONTRACT = Code.of("processorContract");

    ProcessorContract() {
        super("RM-LEGAL-014");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        List<Responsibility> responsible = record.responsible();
        for (int i = 0; i < responsible.size(); i++) {
            if (responsible.get(i).role() == Role.PROCESSOR
                    && record.status() == LifecycleStatus.ACTIVE
                    && record.documentation().stream().noneMatch(one -> CONTRACT.equals(one.documentType()))) {
                context.report(
                        "/responsible/" + i,
                        "organisation",
                        responsible.get(i).organisation().toString());
                return;
            }
        }
    }
}
