package org.regmeta.internal.rules.legal;

import org.regmeta.internal.rules.Acts;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Parts;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** The abbreviation of an act is not in the list of acts, and differs by few letters from one of the same legislator that is. */
final class ActMisspelt extends RecordRule {
    ActMisspelt() {
        super("RM-LEGAL-007");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Parts.forEach(record, LegalBasis.class, (path, property, basis) -> {
            Acts acts = Acts.of(record, Known.of(context));
            if (isWord(basis.act()) && acts.find(basis.act()).isEmpty()) {
                String similar = Suggestion.closest(basis.act(), acts.abbreviations());
                acts.find(similar)
                        .filter(entry -> basis.legislator()
                                .toString()
                                .equals(entry.cells().get("legislator")))
                        .ifPresent(
                                entry -> context.report(path + "/act", "act", basis.act(), "suggestion", entry.code()));
            }
        });
    }

    /** Acts that are cited by year and number differ from each other in a digit. */
    private static boolean isWord(String act) {
        return act.length() >= 4 && act.chars().noneMatch(Character::isDigit);
    }
}
