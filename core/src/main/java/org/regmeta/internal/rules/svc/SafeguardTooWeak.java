package org.regmeta.internal.rules.svc;

import java.util.List;
import java.util.function.Function;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.Protection;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A service states high protection, and the strongest method that it states does not suffice for that. */
final class SafeguardTooWeak extends KindRule<DataService> {
    private final String property;
    private final Function<DataService, List<Code>> methods;

    private SafeguardTooWeak(String id, String property, Function<DataService, List<Code>> methods) {
        super(id, DataService.class);
        this.property = property;
        this.methods = methods;
    }

    /** How callers prove who they are. */
    static SafeguardTooWeak ofAuthentication() {
        return new SafeguardTooWeak("RM-SVC-005", "authentication", DataService::authentication);
    }

    /** How the content is kept confidential. */
    static SafeguardTooWeak ofEncryption() {
        return new SafeguardTooWeak("RM-SVC-006", "encryption", DataService::encryption);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        List<Code> stated = methods.apply(service);
        Protection needed = service.protection();
        if (needed == null || needed == Protection.NORMAL || stated.isEmpty() || Safeguards.areForeign(stated)) {
            return;
        }
        AppliedList list = AppliedList.of(property, service, Known.of(context));
        boolean enough = Safeguards.suffice(stated, list)
                .filter(given -> given.compareTo(needed) >= 0)
                .isPresent();
        if (!enough) {
            context.report("/" + property, "method", Safeguards.shown(stated), "protection", needed.code());
        }
    }
}
