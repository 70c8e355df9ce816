package org.regmeta.internal.rules.ref;

import java.util.List;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.DateRange;
import org.regmeta.value.Ref;

/** On some day of a record's validity, no version of what it refers to is both usable and valid. */
final class NoValidVersion extends RecordRule {
    NoValidVersion() {
        super("RM-REF-008");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        if (record.status() == LifecycleStatus.WITHDRAWN) {
            return;
        }
        References.forEachUsed(record, known, (path, property, ref) -> {
            List<DateRange> gaps = References.gaps(ref, record, known);
            if (!gaps.isEmpty() && !isWithdrawn(ref, record, known)) {
                context.report(path, "reference", ref.toString(), "gap", shown(gaps));
            }
        });
    }

    /** Whether nothing is usable because it was withdrawn, which another rule says. */
    private static boolean isWithdrawn(Ref ref, MetadataRecord record, Known known) {
        return References.usable(ref, record, known).findAny().isEmpty()
                && known.catalogue().entries(ref).stream()
                        .anyMatch(target -> target.state() == LifecycleStatus.WITHDRAWN);
    }

    private static String shown(List<DateRange> gaps) {
        return gaps.stream().map(DateRange::toString).collect(Collectors.joining(", "));
    }
}
