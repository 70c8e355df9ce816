package org.regmeta.internal.rules.time;

import java.time.LocalDate;
import java.util.List;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** An active record names legal bases, and on the day of the check none is in force, since one is yet to begin. */
final class BasesNotYetInForce extends RecordRule {
    BasesNotYetInForce() {
        super("RM-TIME-008");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.status() != LifecycleStatus.ACTIVE) {
            return;
        }
        List<LegalBasis> bases = OwnBases.of(record);
        LocalDate day = Known.dayOf(record, context.date());
        if (bases.stream().noneMatch(basis -> Bases.isInForce(basis, day))) {
            bases.stream()
                    .filter(basis -> beginsAfter(basis, day))
                    .findFirst()
                    .ifPresent(basis -> context.report(
                            "/legalBasis/" + bases.indexOf(basis),
                            "act",
                            basis.act(),
                            "from",
                            Known.range(basis.validity()).from() + ""));
        }
    }

    private static boolean beginsAfter(LegalBasis basis, LocalDate day) {
        LocalDate from = Known.range(basis.validity()).from();
        return from != null && from.isAfter(day);
    }
}
