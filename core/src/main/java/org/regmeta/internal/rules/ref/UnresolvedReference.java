package org.regmeta.internal.rules.ref;

import java.util.List;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.internal.rules.References;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** A reference leads to no record: neither its id nor, in a closed world, its version is known. */
final class UnresolvedReference extends RecordRule {
    UnresolvedReference() {
        super("RM-REF-001");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Catalogue catalogue = context.catalogue();
        References.forEach(record, (path, property, ref) -> {
            List<Catalogue.Entry> versions = catalogue.entries(ref.id());
            boolean outside = catalogue.isRefused(ref.id())
                    || (versions.isEmpty() && (!context.isClosedWorld() || References.isBundled(ref.id())));
            if (!outside && catalogue.entries(ref).isEmpty()) {
                context.report(
                        path,
                        "reference",
                        ref.toString(),
                        "property",
                        property.name(),
                        "suggestion",
                        suggestion(ref, versions, catalogue));
            }
        });
    }

    private static String suggestion(Ref ref, List<Catalogue.Entry> versions, Catalogue catalogue) {
        return versions.isEmpty()
                ? Suggestion.closest(ref.id().value(), catalogue.ids())
                : ref.withVersion(versions.get(0).version()).toString();
    }
}
