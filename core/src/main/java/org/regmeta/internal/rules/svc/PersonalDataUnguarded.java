package org.regmeta.internal.rules.svc;

import java.util.List;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.Protection;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A service of normal or unstated protection serves personal data, and states a safeguard that is none. */
final class PersonalDataUnguarded extends CatalogueRule<DataService> {
    PersonalDataUnguarded() {
        super("RM-SVC-008", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        if (service.protection() != null && service.protection() != Protection.NORMAL) {
            return;
        }
        Known known = Known.of(context);
        boolean open = isNone("authentication", service.authentication(), service, known);
        boolean readable = isNone("encryption", service.encryption(), service, known);
        if (open || readable) {
            Served.fields(service, known)
                    .filter(Field::isPersonal)
                    .findFirst()
                    .ifPresent(field -> context.report(
                            open ? "/authentication" : "/encryption",
                            "method",
                            Safeguards.shown(open ? service.authentication() : service.encryption()),
                            "field",
                            field.path().toString()));
        }
    }

    private static boolean isNone(String property, List<Code> methods, DataService service, Known known) {
        return !methods.isEmpty()
                && !Safeguards.areForeign(methods)
                && Safeguards.suffice(methods, AppliedList.of(property, service, known))
                        .isEmpty();
    }
}
