package org.regmeta.internal.rules.id;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Text;

/** The language of a wording, or one that is named, is not known. */
final class UnknownLanguage extends RecordRule {
    private static final String LIST = "language";

    UnknownLanguage() {
        super("RM-ID-005");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedList list = AppliedList.of(LIST, record, Known.of(context));
        Parts.forEach(
                record,
                Text.class,
                (path, property, text) ->
                        text.asMap().keySet().forEach(tag -> check(path + '/' + tag, tag, list, context)));
        Leaves.forEach(record, (path, property, value) -> {
            if (property.type().equals("Language")) {
                check(path, value.toString(), list, context);
            }
        });
    }

    private static void check(String path, String tag, AppliedList list, RuleContext context) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        if (list.entry(language).isEmpty() && !isOfThreeLetters(language, list)) {
            context.report(path, "language", tag);
        }
    }

    /** Three-letter codes are known by the column of that name. */
    private static boolean isOfThreeLetters(String language, AppliedList list) {
        return list.entries().stream()
                .anyMatch(entry -> entry.cells().getOrDefault("alpha3", "").equals(language));
    }
}
