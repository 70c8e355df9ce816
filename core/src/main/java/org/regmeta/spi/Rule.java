package org.regmeta.spi;

import java.util.Set;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;

/**
 * A rule about a record that has passed its schema. Implementations are stateless and thread-safe. What a rule throws makes the report INCOMPLETE and names the
 * rule; the others go on.
 */
public interface Rule {
    /**
     * The permanent id.
     *
     * @return such as {@code RM-LEGAL-001}; for rules of one's own any id that does not begin with {@code RM-}
     */
    String id();

    /**
     * The kinds that it looks at.
     *
     * @return the kinds; empty means all
     */
    default Set<Kind> kinds() {
        return Set.of();
    }

    /**
     * Whether it needs other records than the one it looks at, and so belongs to the layer CATALOGUE.
     *
     * @return whether it looks at the catalogue
     */
    default boolean needsCatalogue() {
        return false;
    }

    /**
     * Looks at one record.
     *
     * @param record the record, of one of {@link #kinds()}
     * @param context what else is known, and where findings go
     */
    void check(MetadataRecord record, RuleContext context);
}
