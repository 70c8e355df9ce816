package org.regmeta.internal.rules;

import java.util.Set;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/**
 * A rule of the standard about what one record of one kind says.
 *
 * @param <R> the kind
 */
public abstract class KindRule<R extends MetadataRecord> extends RecordRule {
    private final Class<R> type;
    /** Asked for each validation anew. */
    private final Set<Kind> kinds;

    /**
     * Names the rule.
     *
     * @param id the permanent id
     * @param type the kind it looks at
     */
    protected KindRule(String id, Class<R> type) {
        super(id);
        this.type = type;
        this.kinds = Set.of(Kind.ofCode(type.getSimpleName()));
    }

    @Override
    public final Set<Kind> kinds() {
        return kinds;
    }

    @Override
    public final void check(MetadataRecord record, RuleContext context) {
        look(type.cast(record), context);
    }

    /**
     * Looks at one record.
     *
     * @param record the record
     * @param context what else is known, and where findings go
     */
    protected abstract void look(R record, RuleContext context);
}
