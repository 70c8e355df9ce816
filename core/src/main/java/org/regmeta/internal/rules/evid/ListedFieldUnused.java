package org.regmeta.internal.rules.evid;

import java.util.LinkedHashSet;
import java.util.Set;
import org.regmeta.catalogue.Field;
import org.regmeta.catalogue.Fields;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Coverage;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Referrers;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Iri;

/** Evidence of maturity D1 lists a field that no requirement in the catalogue asks for. In an open world only if a known requirement accepts the evidence. */
final class ListedFieldUnused extends CatalogueRule<EvidenceType> {
    ListedFieldUnused() {
        super("RM-EVID-006", EvidenceType.class);
    }

    @Override
    protected void look(EvidenceType evidence, RuleContext context) {
        Known known = Known.of(context);
        Referrers referrers = Referrers.of(known.catalogue());
        boolean asked = context.isClosedWorld()
                || referrers.to(evidence.id(), Requirement.class).findAny().isPresent();
        if (evidence.maturity() != Maturity.D1 || !asked) {
            return;
        }
        known.find(evidence.structure(), evidence, DataStructure.class).ifPresent(root -> {
            Fields fields = known.fields(root);
            for (int i = 0; i < evidence.field().size(); i++) {
                for (Field field : fields.below(evidence.field().get(i))) {
                    if (!isNeeded(field, referrers, known)) {
                        context.report("/field/" + i, "field", field.path().toString());
                    }
                }
            }
        });
    }

    private static boolean isNeeded(Field field, Referrers referrers, Known known) {
        return meanings(field, known).stream()
                .flatMap(id -> referrers.to(id, Requirement.class))
                .flatMap(requirement -> requirement.fieldUse().stream().map(use -> new Needs.Need(requirement, use)))
                .anyMatch(need -> Coverage.covers(field, need, known) != Answer.NO);
    }

    /** All ids by which a requirement can ask for a field: its element, its groups, its concept and the broader ones. */
    private static Set<Iri> meanings(Field field, Known known) {
        Set<Iri> ids = new LinkedHashSet<>();
        ids.add(field.element().id());
        field.groups().forEach(group -> ids.add(group.id()));
        ids.addAll(Coverage.meanings(field.element(), known).ids());
        return ids;
    }
}
