package org.regmeta.internal.rules.prof;

import java.util.Set;
import org.regmeta.internal.rules.IRegexp;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** A pattern is no I-Regexp, or repeats too much. */
final class PatternNotIRegexp extends RecordRule {
    PatternNotIRegexp() {
        super("RM-PROF-003");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PROFILE, Kind.DATA_ELEMENT);
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Leaves.forEach(record, (path, property, value) -> {
            if (property.name().equals("regex")
                    && IRegexp.compile(value.toString()).isEmpty()) {
                context.report(path, "pattern", value.toString());
            }
        });
    }
}
