package org.regmeta.internal.rules.area;

import java.util.List;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Register;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** The subject is to be found by an identifier that the register of the object does not keep. */
final class IdentifierNotKept extends TransferRule {
    IdentifierNotKept() {
        super("RM-AREA-005");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        reach.register().ifPresent(register -> {
            List<Code> used = reach.authorisation().identifierUsed();
            for (int i = 0; i < used.size(); i++) {
                if (!isKept(used.get(i), register) && !isReportedOtherwise(used.get(i), register, reach)) {
                    context.report(
                            "/identifierUsed/" + i,
                            "scheme",
                            used.get(i).value(),
                            "register",
                            register.id().value());
                }
            }
        });
    }

    private static boolean isKept(Code scheme, Register register) {
        return register.subjectIdentifier().stream()
                .anyMatch(kept -> kept.scheme().equals(scheme));
    }

    /** That a register outside of the annex is asked by the identification number has a rule of its own. */
    private static boolean isReportedOtherwise(Code scheme, Register register, Reach reach) {
        return scheme.equals(IdentificationNumber.SCHEME)
                && !IdentificationNumber.isInAnnex(register, reach.day(), reach.known());
    }
}
