package org.regmeta.internal.rules;

import org.regmeta.model.MetadataRecord;

/**
 * A rule of the standard about a record of one kind together with those it refers to.
 *
 * @param <R> the kind
 */
public abstract class CatalogueRule<R extends MetadataRecord> extends KindRule<R> {
    /**
     * Names the rule.
     *
     * @param id the permanent id
     * @param type the kind it looks at
     */
    protected CatalogueRule(String id, Class<R> type) {
        super(id, type);
    }

    @Override
    public final boolean needsCatalogue() {
        return true;
    }
}
