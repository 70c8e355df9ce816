package org.regmeta.internal.rules.id;

import java.util.HashSet;
import java.util.Set;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Text;

/** The language of a wording, or one that is named, is not known. */
final class UnknownLanguage extends RecordRule {
    private static final String LIST = "language";

    /** Three-letter codes are known by the column of that name. */
    private static final class ThreeLetters {
        static final Set<String> CODES = new HashSet<>();

        static {
            CodeLists.entries(LIST).forEach(entry -> CODES.add(entry.cells().getOrDefault("alpha3", entry.code())));
        }
    }

    UnknownLanguage() {
        super("RM-ID-005");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(
                record,
                Text.class,
                (path, property, text) -> text.asMap().keySet().forEach(tag -> check(path + '/' + tag, tag, context)));
        Leaves.forEach(record, (path, property, value) -> {
            if (property.type().equals("Language")) {
                check(path, value.toString(), context);
            }
        });
    }

    private static void check(String path, String tag, RuleContext context) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        if (CodeLists.find(LIST, language).isEmpty() && !ThreeLetters.CODES.contains(language)) {
            context.report(path, "language", tag);
        }
    }
}
