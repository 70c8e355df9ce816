package org.regmeta.internal.rules.prof;

import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.spi.RuleContext;

/** Nothing can meet a restriction, alone or together with one that stands before it in the same profile. */
final class UnmeetableRestriction extends KindRule<Profile> {
    UnmeetableRestriction() {
        super("RM-PROF-005", Profile.class);
    }

    @Override
    protected void look(Profile profile, RuleContext context) {
        List<Restriction> all = profile.restriction();
        for (int i = 0; i < all.size(); i++) {
            Restriction own = all.get(i);
            String path = "/restriction/" + i + "/";
            contradiction(own, all.subList(0, i))
                    .ifPresent(one -> context.report(path + one.part(), "what", own.onPath() + " " + one.what()));
        }
    }

    private static Optional<Contradiction> contradiction(Restriction own, List<Restriction> before) {
        return Place.of(own)
                .flatMap(place -> Contradiction.withStandard(own, place))
                .or(() -> Contradiction.within(own))
                .or(() -> before.stream()
                        .filter(other ->
                                other.onKind() == own.onKind() && other.onPath().equals(own.onPath()))
                        .flatMap(other -> Contradiction.between(own, other).stream())
                        .findFirst());
    }
}
