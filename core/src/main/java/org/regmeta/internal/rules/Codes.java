package org.regmeta.internal.rules;

import java.util.List;
import java.util.Optional;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/**
 * The codes of a code list that a record refers to, wherever they stand.
 *
 * @param list the version of the list
 * @param all its codes
 */
public record Codes(Ref list, List<String> all) {
    /** Keeps its own copy. */
    public Codes {
        all = List.copyOf(all);
    }

    /**
     * Follows a reference to a code list. Where its codes are not known and no finding of this run says so, the rule is incomplete.
     *
     * @param ref a reference
     * @param referrer the record that refers
     * @param context what the rule knows
     * @return the codes; empty if the reference leads to no code list, or the codes are not known
     */
    public static Optional<Codes> of(Ref ref, MetadataRecord referrer, RuleContext context) {
        Optional<Catalogue.Entry> entry =
                Known.of(context).entry(ref, referrer).filter(one -> one.kind() == Kind.CODE_LIST);
        Optional<Codes> codes = entry.flatMap(one -> context.codes(one).map(all -> new Codes(one.ref(), all)));
        if (entry.isPresent() && codes.isEmpty() && context.place(entry.get()).isEmpty()) {
            context.incomplete("the codes of " + entry.get().ref() + " are not known");
        }
        return codes;
    }
}
