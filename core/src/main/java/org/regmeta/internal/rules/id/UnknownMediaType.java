package org.regmeta.internal.rules.id;

import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
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
        Leaves.forEach(record, (path, property, value) -> {
            String written = value.toString();
            if (property.type().equals("MediaType")
                    && CodeLists.find(LIST, written).isEmpty()) {
                String suggestion = Suggestion.closest(
                        written,
                        CodeLists.entries(LIST).stream()
                                .map(CodeListEntry::code)
                                .toList());
                context.report(path, "mediaType", written, "suggestion", suggestion);
            }
        });
    }
}
