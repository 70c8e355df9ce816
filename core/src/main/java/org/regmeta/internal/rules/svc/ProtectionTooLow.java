package org.regmeta.internal.rules.svc;

import java.util.Optional;
import java.util.stream.Stream;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Field;
import org.regmeta.internal.rules.Fields;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Protection;
import org.regmeta.spi.RuleContext;

/** A service is protected less than the most sensitive field that it serves. A service that says nothing counts as protected normally. */
final class ProtectionTooLow extends CatalogueRule<DataService> {
    ProtectionTooLow() {
        super("RM-SVC-004", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Known known = Known.of(context);
        Protection protection = service.protection() == null ? Protection.NORMAL : service.protection();
        Optional<Protection> needed = service.serves().stream()
                .flatMap(ref -> known.find(ref, service, MetadataRecord.class).stream())
                .flatMap(served -> fields(served, known))
                .flatMap(field -> Optional.ofNullable(field.element().protection()).stream())
                .max(Protection::compareTo);
        if (needed.isPresent() && needed.get().compareTo(protection) > 0) {
            context.report(
                    "/protection",
                    "protection",
                    service.protection() == null ? "–" : protection.code(),
                    "needed",
                    needed.get().code());
        }
    }

    private static Stream<Field> fields(MetadataRecord served, Known known) {
        Optional<Fields> all = known.find(Reach.structureOf(served), served, DataStructure.class)
                .map(root -> Fields.of(root, known));
        boolean listed =
                served instanceof EvidenceType evidence && !evidence.field().isEmpty();
        return all.stream()
                .flatMap(fields -> listed
                        ? ((EvidenceType) served).field().stream().flatMap(path -> fields.below(path).stream())
                        : fields.leaves().stream());
    }
}
