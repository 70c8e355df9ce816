package org.regmeta.internal.rules.id;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A media type is not among the known ones. */
final class UnknownMediaType extends RecordRule {
    private static final String LIST = "mediaType";

    UnknownMediaType() {
        super("RM-ID-004");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedList list = AppliedList.of(LIST, record, Known.of(context));
        Leaves.forEach(record, (path, property, value) -> {
            String written = value.toString();
            if (property.type().equals("MediaType") && list.entry(written).isEmpty()) {
                String suggestion = Suggestion.closest(written, list.codes());
                context.report(path, "mediaType", written, "suggestion", suggestion);
            }
        });
    }
}
