package org.regmeta.internal.rules.legal;

import org.regmeta.internal.rules.Acts;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A legal basis names an act and a legislator that, by the list of acts, did not make it. */
final class OtherLegislator extends RecordRule {
    OtherLegislator() {
        super("RM-LEGAL-008");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(
                record,
                LegalBasis.class,
                (path, property, basis) -> Acts.of(record, Known.of(context))
                        .fact(basis, "legislator")
                        .filter(legislator ->
                                !legislator.equals(basis.legislator().toString()))
                        .ifPresent(legislator -> context.report(
                                path + "/legislator",
                                "act",
                                basis.act(),
                                "legislator",
                                basis.legislator().toString(),
                                "expected",
                                legislator)));
    }
}
