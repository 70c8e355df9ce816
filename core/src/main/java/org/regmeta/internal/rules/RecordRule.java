package org.regmeta.internal.rules;

import org.regmeta.spi.Rule;

/** A rule of the standard about records of any kind. Stateless and thread-safe, as every rule. */
public abstract class RecordRule implements Rule {
    private final String id;

    /**
     * Names the rule.
     *
     * @param id the permanent id
     */
    protected RecordRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }
}
