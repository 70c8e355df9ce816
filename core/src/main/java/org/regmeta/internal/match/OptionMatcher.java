package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.regmeta.match.Condition;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.Obstacle.Reason;
import org.regmeta.match.OptionMatch;
import org.regmeta.match.Verdict;
import org.regmeta.match.Way;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.Necessity;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/** The answer for one evidence option: all of its evidence is needed, and together it has to meet the needs of its role (section 12.6 of the standard). */
final class OptionMatcher {
    private final Requirement requirement;
    private final int number;
    private final EvidenceOption option;
    private final List<Access> named;
    private final Set<Obstacle> obstacles;
    private final BiPredicate<Way, Code> isOfOtherRole;
    private final Set<Condition> conditions = new TreeSet<>();

    OptionMatcher(
            Requirement requirement,
            int number,
            List<Access> named,
            Set<Obstacle> absent,
            BiPredicate<Way, Code> isOfOtherRole) {
        this.requirement = requirement;
        this.number = number;
        this.option = requirement.evidenceOption().get(number);
        this.named = named;
        this.obstacles = new TreeSet<>(absent);
        this.isOfOtherRole = isOfOtherRole;
    }

    OptionMatch answer(List<NeedMatch> needs) {
        Set<Ref> types = new HashSet<>();
        for (Access access : named) {
            types.add(access.held().ref());
            obstacles.addAll(access.obstacles());
            conditions.addAll(access.conditions());
            if (access.isOlderThan(option.maximumAge())) {
                obstacles.add(new Obstacle(Reason.TOO_OLD, access.held().ref(), "", null));
            }
        }
        if (option.condition() != null) {
            conditions.add(new Condition(
                    Condition.Kind.OPTION,
                    Ref.of(requirement.id(), requirement.version()),
                    "/evidenceOption/" + number + "/condition",
                    null));
        }
        List<String> covered = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean isPartly = false;
        boolean isOpen = false;
        for (NeedMatch need : needs) {
            if (need.subjectRole().equals(option.subjectRole())) {
                Verdict own = of(need, types);
                isPartly |= own == Verdict.PARTLY;
                if (own.isMet()) {
                    covered.add(need.path());
                } else if (!isMetElsewhere(need)) {
                    if (need.necessity() == Necessity.REQUIRED) {
                        missing.add(need.path());
                    }
                    isOpen |= need.necessity() == Necessity.CONDITIONAL;
                }
            }
        }
        return new OptionMatch(
                "/evidenceOption/" + number,
                option.subjectRole(),
                verdict(missing.isEmpty(), !covered.isEmpty() || isPartly, isOpen),
                covered,
                missing,
                List.copyOf(obstacles),
                List.copyOf(conditions));
    }

    /** By the evidence of this option; what it depends on becomes a condition of the option. */
    private Verdict of(NeedMatch need, Set<Ref> types) {
        Verdict best = Verdict.NOT_MET;
        Set<Condition> own = Set.of();
        for (Way way : need.ways()) {
            if (types.contains(way.evidenceType()) && way.verdict().compareTo(best) < 0) {
                best = way.verdict();
                own = Set.copyOf(way.conditions());
            }
        }
        if (best == Verdict.CONDITIONAL) {
            conditions.addAll(own);
        }
        return best;
    }

    private boolean isMetElsewhere(NeedMatch need) {
        return need.ways().stream()
                .anyMatch(
                        way -> way.isNamed() && way.verdict().isMet() && isOfOtherRole.test(way, option.subjectRole()));
    }

    private Verdict verdict(boolean isComplete, boolean isSome, boolean isOpen) {
        if (isComplete && obstacles.isEmpty()) {
            return conditions.isEmpty() && !isOpen ? Verdict.MET : Verdict.CONDITIONAL;
        }
        if (isUnclear()) {
            return Verdict.UNKNOWN;
        }
        return isSome ? Verdict.PARTLY : Verdict.NOT_MET;
    }

    /** Whether what it names, or what that refers to, is not in the catalogue. */
    private boolean isUnclear() {
        return obstacles.stream().anyMatch(obstacle -> obstacle.reason() == Reason.NOT_KNOWN)
                || named.stream().anyMatch(access -> !access.held().unknown().isEmpty());
    }
}
