package org.regmeta.internal.rules.text;

import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Text;

/** A text has no German wording. */
public final class NoGerman extends RecordRule {
    /** The rule is stateless. */
    public NoGerman() {
        super("RM-SCHEMA-016");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, Text.class, (path, property, text) -> {
            if (!text.has("de")) {
                context.report(path, "property", property.name());
            }
        });
    }
}
