package org.regmeta.internal.external;

import org.regmeta.catalogue.Catalogue;
import org.regmeta.spi.RuleContext;

/** Knows the files of code lists. The context of the rules that the library runs does; that of a test may not. */
public interface ExternalFiles {
    /**
     * The file of a list whose entries stand in one.
     *
     * @param list the entry of a code list with {@code external}
     * @return what became of it
     */
    ExternalList external(Catalogue.Entry list);

    /**
     * What became of a file of which nobody knows where it would be.
     *
     * @return as if it were not there
     */
    static ExternalList none() {
        return ExternalList.NOT_THERE;
    }

    /**
     * The file of a list as a rule sees it.
     *
     * @param context what the rule knows
     * @param list the entry of a code list with {@code external}
     * @return what became of it; as if it were not there, where nobody knows
     */
    static ExternalList of(RuleContext context, Catalogue.Entry list) {
        return context instanceof ExternalFiles files ? files.external(list) : ExternalList.NOT_THERE;
    }
}
