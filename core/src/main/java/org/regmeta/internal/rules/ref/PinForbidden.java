package org.regmeta.internal.rules.ref;

import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** A reference to an organisation or a class of organisations names a version. */
final class PinForbidden extends RecordRule {
    PinForbidden() {
        super("RM-REF-003");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        References.forEach(record, (path, property, ref) -> {
            if (property.pin().equals("forbidden") && ref.pin() != Ref.Pin.LINE) {
                context.report(path, "reference", ref.toString());
            }
        });
    }
}
