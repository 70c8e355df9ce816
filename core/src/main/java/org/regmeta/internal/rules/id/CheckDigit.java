package org.regmeta.internal.rules.id;

import org.regmeta.internal.rules.AppliedSchemes;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Identifier;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** An identifier has the form of its scheme, and its check digit is wrong. */
final class CheckDigit extends RecordRule {
    CheckDigit() {
        super("RM-ID-002");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedSchemes schemes = AppliedSchemes.of(record, Known.of(context));
        Parts.forEach(record, Identifier.class, (path, property, identifier) -> {
            String scheme = identifier.scheme().value();
            if (schemes.hasForm(scheme, identifier.value()) && !schemes.hasCheckDigit(scheme, identifier.value())) {
                context.report(path + "/value", "scheme", scheme, "value", identifier.value());
            }
        });
    }
}
