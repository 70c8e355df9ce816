package org.regmeta.internal.rules.priv;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.Identification;
import org.regmeta.model.PersonalData;
import org.regmeta.spi.RuleContext;

/** Data are said to arrive without any link to persons, and a field is reached that is classified as personal. Reported once for all fields. */
final class IdentificationAgainstFields extends TransferRule {
    private static final Set<Identification> WITHOUT_PERSONS =
            EnumSet.of(Identification.ANONYMISED, Identification.AGGREGATED, Identification.NOT_PERSONAL);

    IdentificationAgainstFields() {
        super("RM-PRIV-013");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        Identification identification = reach.authorisation().identification();
        String fields = reach.fields().stream()
                .map(Reach.Reached::field)
                .filter(field -> field.isPersonal() && field.personalData() != PersonalData.UNKNOWN)
                .map(field -> field.path().toString())
                .collect(Collectors.joining(", "));
        if (WITHOUT_PERSONS.contains(identification) && !fields.isEmpty()) {
            context.report("/identification", "identification", identification.code(), "field", fields);
        }
    }
}
