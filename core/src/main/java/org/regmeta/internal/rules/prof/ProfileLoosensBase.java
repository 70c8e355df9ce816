package org.regmeta.internal.rules.prof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Iri;

/** A profile repeats a restriction of a profile it builds on or of the standard more weakly, or gives a rule less weight. */
final class ProfileLoosensBase extends CatalogueRule<Profile> {
    ProfileLoosensBase() {
        super("RM-PROF-001", Profile.class);
    }

    @Override
    protected void look(Profile profile, RuleContext context) {
        Known known = Known.of(context);
        Loosenings.of(profile, bases(profile, known), known)
                .forEach(one -> context.report(one.path(), "what", one.what()));
    }

    private static List<Profile> bases(Profile profile, Known known) {
        List<Profile> bases = new ArrayList<>();
        Set<Iri> seen = new HashSet<>(Set.of(profile.id()));
        Optional<Profile> base = known.find(profile.base(), profile, Profile.class);
        while (base.isPresent() && seen.add(base.get().id())) {
            bases.add(base.get());
            base = known.find(base.get().base(), base.get(), Profile.class);
        }
        return bases;
    }
}
