package org.regmeta.internal.rules.code;

import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A value still holds the placeholder that the skeleton of a new record came with. */
final class PlaceholderLeft extends RecordRule {
    PlaceholderLeft() {
        super("RM-CODE-004");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Leaves.forEach(record, (path, property, value) -> {
            String text = value.toString();
            if (text.contains("PLATZHALTER") || text.contains("PLACEHOLDER")) {
                context.report(path, "property", property.name());
            }
        });
    }
}
