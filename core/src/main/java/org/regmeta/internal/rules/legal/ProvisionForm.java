package org.regmeta.internal.rules.legal;

import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Provision;
import org.regmeta.value.ProvisionFault;

/** A provision is not written by the grammar of section 7.3 of the standard. */
final class ProvisionForm extends RecordRule {
    ProvisionForm() {
        super("RM-LEGAL-003");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, LegalBasis.class, (path, property, basis) -> {
            String provision = basis.provision();
            @Nullable ProvisionFault fault = provision == null ? null : Provision.check(provision);
            if (provision != null && fault != null) {
                context.report(
                        path + "/provision",
                        "provision",
                        provision,
                        "column",
                        Integer.toString(fault.column()),
                        "expected",
                        fault.expected());
            }
        });
    }
}
