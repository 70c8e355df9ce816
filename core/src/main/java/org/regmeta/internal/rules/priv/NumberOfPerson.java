package org.regmeta.internal.rules.priv;

import java.util.Set;
import org.regmeta.codelist.IdentifierSchemes;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Masking;

/** A text holds a number that may belong to a person: it has the form of one, stands alone, and its check digit is right. */
final class NumberOfPerson extends RecordRule {
    private static final Set<String> TEXTUAL = Set.of("String", "Text", "Iri", "Id", "Ref", "OpenCode", "File");

    NumberOfPerson() {
        super("RM-PRIV-008");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Leaves.forEach(record, (path, property, value) -> {
            if (TEXTUAL.contains(property.type())) {
                String text = value.toString();
                Masking.find(text).stream()
                        .filter(hit -> IdentifierSchemes.isPersonal(hit.scheme()))
                        .findFirst()
                        .ifPresent(hit -> context.report(
                                path,
                                "scheme",
                                hit.scheme(),
                                "value",
                                Masking.mask(text.substring(hit.start(), hit.end()))));
            }
        });
    }
}
