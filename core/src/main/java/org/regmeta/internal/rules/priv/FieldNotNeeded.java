package org.regmeta.internal.rules.priv;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.Minimisation;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.TimeWindow;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/**
 * A transfer of personal data reaches a field that no requirement of its procedures needs in this role and for this time (minimisation, section 7.8 of the
 * standard). Each field and role that is too much is one finding, and names every requirement that asks for it otherwise.
 */
final class FieldNotNeeded extends TransferRule {
    private static final String NONE = "–";
    private static final String UNLIMITED = "∞";
    private static final int SHOWN = 5;

    FieldNotNeeded() {
        super("RM-PRIV-001");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        for (Minimisation.Judged one : Minimisation.of(reach).fields()) {
            if (!one.isNeeded()) {
                context.report(
                        one.reached().path(),
                        "field",
                        one.reached().field().path().toString(),
                        "role",
                        shown(one.role()),
                        "window",
                        shown(reach.authorisation().timeWindow()),
                        "needed",
                        needed(one));
            }
        }
    }

    private static String needed(Minimisation.Judged one) {
        return one.reasons().isEmpty()
                ? NONE
                : one.reasons().stream()
                        .limit(SHOWN)
                        .map(reason -> reason.need().requirement().id() + " (subjectRole: "
                                + reason.need().use().subjectRole() + ", timeWindow: "
                                + shown(reason.need().use().timeWindow()) + ")")
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String shown(@Nullable Code role) {
        return role == null ? NONE : role.value();
    }

    private static String shown(@Nullable TimeWindow window) {
        if (window == null) {
            return UNLIMITED;
        }
        return window.length() + (window.offset() == null ? "" : " + " + window.offset());
    }
}
