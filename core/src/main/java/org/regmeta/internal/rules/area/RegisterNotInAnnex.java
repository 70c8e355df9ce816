package org.regmeta.internal.rules.area;

import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** The identification number is used for a register that neither stands in the annex in force nor shows a basis of its own for the number. */
final class RegisterNotInAnnex extends TransferRule {
    RegisterNotInAnnex() {
        super("RM-AREA-001");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (!IdentificationNumber.isUsedBy(reach.authorisation())) {
            return;
        }
        boolean wrong = reach.register()
                .map(register -> !IdentificationNumber.isInAnnex(register, reach.day(), reach.known())
                        && !IdentificationNumber.isKeptByOwnLaw(register, reach.day()))
                .orElse(reach.isWithoutRegister());
        if (wrong && !isReportedThere(reach, context)) {
            String register = reach.register()
                    .map(MetadataRecord::id)
                    .or(() -> reach.object().map(MetadataRecord::id))
                    .map(Object::toString)
                    .orElse("");
            int used = reach.authorisation().identifierUsed().indexOf(IdentificationNumber.SCHEME);
            context.report("/identifierUsed/" + used, "register", register);
        }
    }

    /** A register that is checked itself and names a number of the annex that is none, or none any more, is told so there. */
    private static boolean isReportedThere(Reach reach, RuleContext context) {
        return reach.register()
                .filter(register -> isChecked(register, context))
                .filter(register -> register.identifier().stream()
                        .anyMatch(identifier -> identifier.scheme().equals(IdentificationNumber.ANNEX)))
                .isPresent();
    }

    private static boolean isChecked(Register register, RuleContext context) {
        return context.catalogue().entries(Ref.of(register.id(), register.version())).stream()
                .anyMatch(entry -> context.place(entry).isPresent());
    }
}
