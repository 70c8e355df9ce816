package org.regmeta.internal.rules.priv;

import java.util.stream.Collectors;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.AccessRight;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.spi.RuleContext;

/** A dataset is public and holds a field that is personal or that nobody has classified. Reported once for all fields. */
final class PublicPersonalField extends CatalogueRule<Dataset> {
    PublicPersonalField() {
        super("RM-PRIV-007", Dataset.class);
    }

    @Override
    protected void look(Dataset dataset, RuleContext context) {
        if (dataset.accessRight() != AccessRight.PUBLIC) {
            return;
        }
        Known known = Known.of(context);
        known.find(dataset.structure(), dataset, DataStructure.class).ifPresent(root -> {
            String fields = known.fields(root).leaves().stream()
                    .filter(Field::isPersonal)
                    .map(field -> field.path().toString())
                    .collect(Collectors.joining(", "));
            if (!fields.isEmpty()) {
                context.report("/structure", "field", fields);
            }
        });
    }
}
