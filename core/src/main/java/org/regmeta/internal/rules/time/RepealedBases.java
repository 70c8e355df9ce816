package org.regmeta.internal.rules.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** An active record names legal bases, and all of them have ended. */
final class RepealedBases extends RecordRule {
    RepealedBases() {
        super("RM-TIME-004");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.status() != LifecycleStatus.ACTIVE) {
            return;
        }
        List<LegalBasis> bases = OwnBases.of(record);
        LocalDate day = Known.dayOf(record, context.date());
        bases.stream()
                .filter(basis -> hasEnded(basis, day))
                .max(Comparator.comparing(RepealedBases::end))
                .filter(last -> bases.stream().allMatch(basis -> hasEnded(basis, day)))
                .ifPresent(last -> context.report(
                        "/legalBasis", "act", last.act(), "to", end(last).toString()));
    }

    private static boolean hasEnded(LegalBasis basis, LocalDate day) {
        return basis.validity() != null
                && basis.validity().to() != null
                && basis.validity().to().isBefore(day);
    }

    private static LocalDate end(LegalBasis basis) {
        return Objects.requireNonNull(Objects.requireNonNull(basis.validity()).to());
    }
}
