package org.regmeta.internal.rules.id;

import org.regmeta.internal.rules.AppliedSchemes;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Identifier;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** An identifier does not have the form of its scheme. */
final class IdentifierForm extends RecordRule {
    IdentifierForm() {
        super("RM-ID-001");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedSchemes schemes = AppliedSchemes.of(record, Known.of(context));
        Parts.forEach(record, Identifier.class, (path, property, identifier) -> {
            String scheme = identifier.scheme().value();
            if (!schemes.hasForm(scheme, identifier.value())) {
                context.report(
                        path + "/value",
                        "scheme",
                        scheme,
                        "value",
                        identifier.value(),
                        "expected",
                        schemes.form(scheme));
            }
        });
    }
}
