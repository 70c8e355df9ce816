package org.regmeta.internal.rules.id;

import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.AppliedSchemes;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.NumberedLists;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Identifier;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/** An identifier is the number of a list, and the list does not have it: the annex of the IDNrG, the procedures of Annex II. */
final class NumberNotInList extends RecordRule {
    NumberNotInList() {
        super("RM-ID-006");
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        for (int i = 0; i < record.identifier().size(); i++) {
            Identifier identifier = record.identifier().get(i);
            String path = "/identifier/" + i + "/value";
            NumberedLists.nameOf(identifier.scheme())
                    .map(name -> AppliedList.of(name, record, Known.of(context)))
                    .filter(list -> list.entry(identifier.value()).isEmpty()
                            && AppliedSchemes.of(record, Known.of(context))
                                    .hasForm(identifier.scheme().value(), identifier.value()))
                    .ifPresent(list -> context.report(
                            path,
                            "scheme",
                            identifier.scheme().value(),
                            "value",
                            identifier.value(),
                            "list",
                            NumberedLists.nameOf(identifier.scheme()).orElse("")));
        }
    }
}
