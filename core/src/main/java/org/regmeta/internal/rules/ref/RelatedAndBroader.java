package org.regmeta.internal.rules.ref;

import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Concept;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** A concept names another one both as broader and as related. */
final class RelatedAndBroader extends KindRule<Concept> {
    RelatedAndBroader() {
        super("RM-REF-010", Concept.class);
    }

    @Override
    protected void look(Concept concept, RuleContext context) {
        Set<Iri> broader = concept.broader().stream().map(Ref::id).collect(Collectors.toSet());
        for (int i = 0; i < concept.related().size(); i++) {
            Ref related = concept.related().get(i);
            if (broader.contains(related.id())) {
                context.report("/related/" + i, "concept", related.toString());
            }
        }
    }
}
