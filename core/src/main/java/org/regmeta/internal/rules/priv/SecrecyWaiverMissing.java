package org.regmeta.internal.rules.priv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Covers;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A transfer reaches fields under a secrecy that only a statute lifts, and shows no basis that does. Reported once for each secrecy. */
final class SecrecyWaiverMissing extends TransferRule {
    SecrecyWaiverMissing() {
        super("RM-PRIV-003");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (Bases.cover(reach.authorisation().legalBasis(), Covers.SECRECY_WAIVER, reach.day())) {
            return;
        }
        AppliedList list = AppliedList.of("secrecy", reach.authorisation(), reach.known());
        Map<Code, List<Reach.Reached>> secret = new TreeMap<>();
        for (Reach.Reached reached : reach.fields()) {
            for (Code secrecy : reached.field().element().secrecy()) {
                if (list.fact(secrecy.value(), "waiver")
                        .filter("required"::equals)
                        .isPresent()) {
                    secret.computeIfAbsent(secrecy, code -> new ArrayList<>()).add(reached);
                }
            }
        }
        secret.forEach((secrecy, fields) -> context.report(
                fields.get(0).path(),
                "field",
                fields.stream()
                        .map(reached -> reached.field().path().toString())
                        .collect(Collectors.joining(", ")),
                "secrecy",
                secrecy.value()));
    }
}
