package org.regmeta.internal.rules.ref;

import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.Authorisation;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A reference must name one exact version and does not: in a mapping, and as the object of an authorisation that names no fields. */
final class PinRequired extends RecordRule {
    PinRequired() {
        super("RM-REF-004");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        boolean everything = record instanceof Authorisation authorisation
                && authorisation.field().isEmpty();
        References.forEach(record, (path, property, ref) -> {
            boolean required = property.pin().equals("required") || (everything && path.equals("/object"));
            if (required && !ref.isExact()) {
                context.report(path, "reference", ref.toString());
            }
        });
    }
}
