package org.regmeta.internal.rules.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Covers;
import org.regmeta.model.LegalBasis;
import org.regmeta.spi.RuleContext;

/** A transfer of personal data does not show both doors: a basis that lets the one side disclose, and one that lets the other side retrieve. */
final class DoubleDoor extends TransferRule {
    DoubleDoor() {
        super("RM-LEGAL-002");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<LegalBasis> bases = reach.authorisation().legalBasis();
        if (bases.isEmpty() || !isPersonal(reach)) {
            return;
        }
        LocalDate day = reach.day();
        String missing = Stream.of(Covers.DISCLOSURE, Covers.RETRIEVAL)
                .filter(door -> !Bases.cover(bases, door, day))
                .map(Covers::code)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            context.report("/legalBasis", "missing", missing);
        }
    }
}
