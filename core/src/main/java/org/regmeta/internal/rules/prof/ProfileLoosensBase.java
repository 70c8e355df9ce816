package org.regmeta.internal.rules.prof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;
import org.regmeta.value.Iri;

/** A profile repeats a restriction of a profile it builds on more weakly, or gives a rule less weight than that or the standard does. */
final class ProfileLoosensBase extends CatalogueRule<Profile> {
    ProfileLoosensBase() {
        super("RM-PROF-001", Profile.class);
    }

    @Override
    protected void look(Profile profile, RuleContext context) {
        List<Profile> bases = bases(profile, Known.of(context));
        for (int i = 0; i < profile.restriction().size(); i++) {
            Restriction own = profile.restriction().get(i);
            String path = "/restriction/" + i;
            bases.stream()
                    .flatMap(base -> base.restriction().stream())
                    .filter(other ->
                            other.onKind() == own.onKind() && other.onPath().equals(own.onPath()))
                    .flatMap(other -> Loosening.between(own, other).stream())
                    .findFirst()
                    .ifPresent(loosening -> context.report(
                            path + "/" + loosening.part(), "what", own.onPath() + " " + loosening.what()));
        }
        for (int i = 0; i < profile.ruleSeverity().size(); i++) {
            severity(profile.ruleSeverity().get(i), "/ruleSeverity/" + i + "/severity", bases, context);
        }
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

    private static void severity(RuleSeverity own, String path, List<Profile> bases, RuleContext context) {
        Optional<Severity> heaviest = bases.stream()
                .flatMap(base -> base.ruleSeverity().stream())
                .filter(other -> other.rule().equals(own.rule()))
                .map(RuleSeverity::severity)
                .min(Severity::compareTo);
        Severity before = RuleTexts.standard()
                .find(own.rule())
                .map(RuleEntry::severity)
                .filter(standard -> heaviest.isEmpty() || standard.isAtLeast(heaviest.get()))
                .or(() -> heaviest)
                .orElse(own.severity());
        if (!own.severity().isAtLeast(before)) {
            context.report(path, "what", own.rule() + " " + own.severity().code() + " < " + before.code());
        }
    }
}
