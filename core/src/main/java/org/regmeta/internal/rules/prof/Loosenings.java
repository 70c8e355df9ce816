package org.regmeta.internal.rules.prof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;

/** Where a profile is less strict than those it builds on, or than the standard. */
public final class Loosenings {
    /**
     * A place of a profile.
     *
     * @param path from the profile
     * @param what both sides in a notation that needs no language
     */
    public record Weaker(String path, String what) {}

    private Loosenings() {}

    /**
     * Compares a profile with what holds before it.
     *
     * @param profile the profile
     * @param bases the profiles it builds on, the nearest first
     * @param known the records that were handed in, among them newer versions of code lists
     * @return the places; none if it only restricts
     */
    public static List<Weaker> of(Profile profile, List<Profile> bases, Known known) {
        List<Weaker> places = new ArrayList<>();
        for (int i = 0; i < profile.restriction().size(); i++) {
            Restriction own = profile.restriction().get(i);
            String path = "/restriction/" + i + "/";
            loosening(own, bases, profile, known)
                    .ifPresent(one -> places.add(new Weaker(path + one.part(), own.onPath() + " " + one.what())));
        }
        for (int i = 0; i < profile.ruleSeverity().size(); i++) {
            RuleSeverity own = profile.ruleSeverity().get(i);
            Severity before = before(own, bases);
            if (!own.severity().isAtLeast(before)) {
                places.add(new Weaker(
                        "/ruleSeverity/" + i + "/severity",
                        own.rule() + " " + own.severity().code() + " < " + before.code()));
            }
        }
        return places;
    }

    private static Optional<Loosening> loosening(Restriction own, List<Profile> bases, Profile profile, Known known) {
        return bases.stream()
                .flatMap(base -> base.restriction().stream())
                .filter(other ->
                        other.onKind() == own.onKind() && other.onPath().equals(own.onPath()))
                .flatMap(other -> Loosening.between(own, other).stream())
                .findFirst()
                .or(() -> Place.of(own).flatMap(place -> Loosening.ofStandard(own, place, profile, known)));
    }

    private static Severity before(RuleSeverity own, List<Profile> bases) {
        Optional<Severity> heaviest = bases.stream()
                .flatMap(base -> base.ruleSeverity().stream())
                .filter(other -> other.rule().equals(own.rule()))
                .map(RuleSeverity::severity)
                .min(Severity::compareTo);
        return RuleTexts.standard()
                .find(own.rule())
                .map(RuleEntry::severity)
                .filter(standard -> heaviest.isEmpty() || standard.isAtLeast(heaviest.get()))
                .or(() -> heaviest)
                .orElse(own.severity());
    }
}
