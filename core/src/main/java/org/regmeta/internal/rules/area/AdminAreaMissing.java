package org.regmeta.internal.rules.area;

import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Kind;
import org.regmeta.model.Register;
import org.regmeta.spi.RuleContext;

/** The identification number is used, and one side does not say to which administrative area it belongs. */
final class AdminAreaMissing extends TransferRule {
    AdminAreaMissing() {
        super("RM-AREA-006");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        if (!Sides.count(reach)) {
            return;
        }
        reach.register()
                .filter(register -> register.adminArea() == null)
                .ifPresent(register -> context.report("/object", "side", name(register)));
        if (reach.authorisation().procedure().isEmpty()) {
            context.report("/procedure", "side", Kind.PROCEDURE.code());
        }
        Sides.taking(reach).stream()
                .filter(taker -> taker.procedure().adminArea() == null)
                .forEach(taker -> context.report(
                        taker.path(),
                        "side",
                        Kind.PROCEDURE.code() + " " + taker.procedure().id()));
    }

    private static String name(Register register) {
        return Kind.REGISTER.code() + " " + register.id();
    }
}
