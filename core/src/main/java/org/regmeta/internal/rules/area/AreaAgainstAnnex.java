package org.regmeta.internal.rules.area;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Register;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A register of the annex gives itself another administrative area than the list of the annex does. */
final class AreaAgainstAnnex extends KindRule<Register> {
    AreaAgainstAnnex() {
        super("RM-AREA-007", Register.class);
    }

    @Override
    protected void look(Register register, RuleContext context) {
        Code area = register.adminArea();
        if (area == null) {
            return;
        }
        AppliedList annex = AppliedList.of("idnrgAnnex", register, Known.of(context));
        register.identifier().stream()
                .filter(identifier -> identifier.scheme().equals(IdentificationNumber.ANNEX))
                .findFirst()
                .ifPresent(identifier -> annex.fact(identifier.value(), "area")
                        .filter(expected -> !expected.equals(area.value()))
                        .ifPresent(expected -> context.report(
                                "/adminArea",
                                "area",
                                area.value(),
                                "number",
                                identifier.value(),
                                "expected",
                                expected)));
    }
}
