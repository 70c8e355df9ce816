package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.catalogue.Field;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.Obstacle.Reason;
import org.regmeta.match.OptionMatch;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.SmallestSets;
import org.regmeta.match.Verdict;
import org.regmeta.match.Way;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Kind;
import org.regmeta.model.Necessity;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** The answer for one requirement (sections 12.3, 12.6 and 12.7 of the standard). Used by one thread. */
final class RequirementMatcher {
    private static final Comparator<Way> BEST_FIRST = Comparator.comparing(Way::verdict)
            .thenComparing(way -> !way.isNamed())
            .thenComparing(Way::evidenceType);

    private final Requirement requirement;
    private final Matcher matcher;
    /** What each option names and is known, by its number. */
    private final List<List<Access>> options = new ArrayList<>();
    /** The roles in whose options an evidence type stands. */
    private final Map<Ref, Set<Code>> roles = new TreeMap<>();
    /** Why evidence that is named cannot be looked at, by option. */
    private final List<Set<Obstacle>> absent = new ArrayList<>();
    /** Evidence that is named and not in force yet, or of which a version is not. */
    private final Map<Ref, Coming> coming = new TreeMap<>();

    /** The fields for which a need asks, by evidence type. */
    private final Map<Ref, Set<Path>> needed = new HashMap<>();

    /** What is needed to judge the evidence of a role, and is not in the catalogue. */
    private final Map<Code, Set<Ref>> unknown = new TreeMap<>();

    /**
     * Evidence that cannot be had yet.
     *
     * @param held what it will hold
     * @param obstacle that it is planned, and from when it is in force
     * @param now what the version in force holds, or null
     */
    private record Coming(Offers.Held held, Obstacle obstacle, Offers.@Nullable Held now) {}

    RequirementMatcher(Requirement requirement, Matcher matcher) {
        this.requirement = requirement;
        this.matcher = matcher;
        for (EvidenceOption option : requirement.evidenceOption()) {
            List<Access> named = new ArrayList<>();
            Set<Obstacle> missing = new TreeSet<>();
            for (Ref ref : option.evidenceType()) {
                Optional<EvidenceType> evidence = matcher.known().find(ref, requirement, EvidenceType.class);
                if (evidence.isPresent()) {
                    Access access = matcher.access(evidence.get());
                    named.add(access);
                    miss(access.held().unknown(), option.subjectRole());
                    roles.computeIfAbsent(access.held().ref(), key -> new TreeSet<>())
                            .add(option.subjectRole());
                    next(ref)
                            .filter(later ->
                                    !later.version().equals(evidence.get().version()))
                            .ifPresent(later -> expect(later, access.held(), option.subjectRole()));
                } else {
                    missing.add(notInForce(ref, option.subjectRole()));
                }
            }
            options.add(named);
            absent.add(missing);
        }
    }

    /** Evidence that is described, but not for this day, is planned or gone; that of which nothing is known decides. */
    private Obstacle notInForce(Ref ref, Code role) {
        List<Catalogue.Entry> versions = matcher.known().catalogue().entries(ref);
        if (versions.isEmpty()) {
            miss(Set.of(ref), role);
            return new Obstacle(Reason.NOT_KNOWN, ref, "", null);
        }
        if (versions.stream().noneMatch(entry -> entry.kind() == Kind.EVIDENCE_TYPE)) {
            return new Obstacle(Reason.OTHER_KIND, ref, "", null);
        }
        Optional<EvidenceType> later = next(ref);
        if (later.isPresent()) {
            return expect(later.get(), null, role).obstacle();
        }
        return new Obstacle(Reason.RETIRED, ref, "", null);
    }

    private Optional<EvidenceType> next(Ref ref) {
        return Timeline.next(matcher.known().catalogue().entries(ref), EvidenceType.class, matcher.known());
    }

    private Coming expect(EvidenceType later, Offers.@Nullable Held now, Code role) {
        Offers.Held held = matcher.offers().of(later, matcher.known());
        Coming expected = new Coming(
                held,
                new Obstacle(
                        Reason.PLANNED,
                        held.ref(),
                        "",
                        Timeline.from(later, matcher.known().date())),
                now);
        coming.merge(held.ref(), expected, (one, other) -> one.now() == null ? one : other);
        roles.computeIfAbsent(held.ref(), key -> new TreeSet<>()).add(role);
        return expected;
    }

    private void miss(Set<Ref> refs, Code role) {
        if (!refs.isEmpty()) {
            unknown.computeIfAbsent(role, key -> new TreeSet<>()).addAll(refs);
        }
    }

    /** All that is needed and is not in the catalogue. */
    Set<Ref> unknown() {
        Set<Ref> all = new TreeSet<>();
        unknown.values().forEach(all::addAll);
        return all;
    }

    RequirementMatch answer() {
        List<NeedMatch> needs = new ArrayList<>();
        for (int i = 0; i < requirement.fieldUse().size(); i++) {
            needs.add(need(i));
        }
        List<OptionMatch> answers = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            answers.add(option(i, needs));
        }
        return new RequirementMatch(
                Ref.of(requirement.id(), requirement.version()),
                verdict(needs, answers),
                needs,
                answers,
                candidates(needs),
                smallestSets(needs));
    }

    private NeedMatch need(int number) {
        FieldUse use = requirement.fieldUse().get(number);
        Map<Ref, Offers.Held> holders = new LinkedHashMap<>();
        options.forEach(
                named -> named.forEach(access -> holders.put(access.held().ref(), access.held())));
        matcher.offers().under(use.information().id()).forEach(held -> holders.put(held.ref(), held));
        List<Way> ways = new ArrayList<>();
        for (Offers.Held held : holders.values()) {
            List<Offer> fitting = fitting(held, use);
            if (!fitting.isEmpty()) {
                ways.add(way(use, held, fitting));
                Set<Path> fields = needed.computeIfAbsent(held.ref(), ref -> new HashSet<>());
                fitting.stream()
                        .map(Offer::field)
                        .flatMap(Stream::ofNullable)
                        .map(Field::path)
                        .forEach(fields::add);
            }
        }
        ways.sort(BEST_FIRST);
        Verdict verdict = ways.stream()
                .filter(Way::isNamed)
                .map(Way::verdict)
                .reduce(Verdict::better)
                .orElse(Verdict.NOT_MET);
        return new NeedMatch(
                "/fieldUse/" + number,
                use.information(),
                use.subjectRole(),
                use.necessity(),
                verdict.isMet() || !unknown.containsKey(use.subjectRole()) ? verdict : Verdict.UNKNOWN,
                ways,
                verdict.isMet() ? List.of() : obstacles(use, ways));
    }

    /** Those of what is named, in force, not yet, in a later version or not known; if nothing that is named holds it, whether there is something that nobody names. */
    private List<Obstacle> obstacles(FieldUse use, List<Way> ways) {
        Set<Obstacle> obstacles = new TreeSet<>();
        ways.stream().filter(Way::isNamed).forEach(way -> obstacles.addAll(way.obstacles()));
        coming.values().stream()
                .filter(later -> !fitting(later.held(), use).isEmpty())
                .filter(later ->
                        later.now() == null || fitting(later.now(), use).isEmpty())
                .forEach(later -> obstacles.add(later.obstacle()));
        unknown.getOrDefault(use.subjectRole(), Set.of())
                .forEach(ref -> obstacles.add(new Obstacle(Reason.NOT_KNOWN, ref, "", null)));
        if (!obstacles.isEmpty()) {
            return List.copyOf(obstacles);
        }
        return List.of(
                ways.isEmpty()
                        ? Obstacle.of(Reason.NO_EVIDENCE)
                        : new Obstacle(Reason.NOT_NAMED, ways.get(0).evidenceType(), "", null));
    }

    private List<Offer> fitting(Offers.Held held, FieldUse use) {
        return held.offers().getOrDefault(use.information().id(), List.of()).stream()
                .filter(offer -> offer.answers(use.information()))
                .filter(offer -> rolesOf(offer.field(), held)
                        .map(of -> of.contains(use.subjectRole()))
                        .orElse(true))
                .toList();
    }

    /** The role of a field is its own, else that of the options by which it is reached; empty for any. */
    private Optional<Set<Code>> rolesOf(@Nullable Field field, Offers.Held held) {
        if (field != null && field.role() != null) {
            return Optional.of(Set.of(field.role()));
        }
        return Optional.ofNullable(roles.get(held.ref()));
    }

    /** The fields of an evidence type for which a need of this requirement asks; to be called after the answer. */
    Set<Path> needed(Offers.Held held) {
        if (needed.containsKey(held.ref()) || matcher.offers().isListed(held)) {
            return needed.getOrDefault(held.ref(), Set.of());
        }
        // only another requirement names it: a version in preparation, or one of which a higher one is in force
        return requirement.fieldUse().stream()
                .flatMap(use -> fitting(held, use).stream())
                .map(Offer::field)
                .flatMap(Stream::ofNullable)
                .map(Field::path)
                .collect(Collectors.toSet());
    }

    private Way way(FieldUse use, Offers.Held held, List<Offer> fitting) {
        Access access = matcher.access(held.evidence());
        boolean isNamed = roles.containsKey(held.ref());
        Set<Obstacle> further = new TreeSet<>();
        if (isNamed && isTooOld(access)) {
            further.add(new Obstacle(Reason.TOO_OLD, held.ref(), "", null));
        }
        return new Permission(use, access, fitting).way(isNamed, further);
    }

    private boolean isTooOld(Access access) {
        boolean all = true;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).contains(access)) {
                all &= access.isOlderThan(requirement.evidenceOption().get(i).maximumAge());
            }
        }
        return all;
    }

    private OptionMatch option(int number, List<NeedMatch> needs) {
        return new OptionMatcher(requirement, number, options.get(number), absent.get(number), this::isOfOtherRole)
                .answer(needs);
    }

    /** Whether a way goes through evidence that stands in an option of another role. */
    private boolean isOfOtherRole(Way way, Code role) {
        return roles.getOrDefault(way.evidenceType(), Set.of()).stream().anyMatch(other -> !other.equals(role));
    }

    /** Roles add up; within a role the best option counts; a role without options has the needs alone. */
    private Verdict verdict(List<NeedMatch> needs, List<OptionMatch> answers) {
        Set<Code> all = new TreeSet<>();
        needs.stream().filter(RequirementMatcher::isRequired).forEach(need -> all.add(need.subjectRole()));
        answers.forEach(option -> all.add(option.subjectRole()));
        Verdict verdict = Verdict.MET;
        for (Code role : all) {
            List<OptionMatch> own = answers.stream()
                    .filter(option -> option.subjectRole().equals(role))
                    .toList();
            Verdict best = own.isEmpty()
                    ? ofNeeds(needs, role)
                    : own.stream()
                            .map(OptionMatch::verdict)
                            .reduce(Verdict::better)
                            .orElse(Verdict.NOT_MET);
            // what is not known decides only where no option of the role will do
            verdict = verdict.worse(best.isMet() || !unknown.containsKey(role) ? best : Verdict.UNKNOWN);
        }
        // a part of the whole can be had even if one role has nothing
        boolean some = needs.stream().anyMatch(need -> need.verdict().isMet());
        return verdict == Verdict.NOT_MET && some ? Verdict.PARTLY : verdict;
    }

    private static Verdict ofNeeds(List<NeedMatch> needs, Code role) {
        return needs.stream()
                .filter(need -> isRequired(need) && need.subjectRole().equals(role))
                .map(NeedMatch::verdict)
                .reduce(Verdict::worse)
                .orElse(Verdict.MET);
    }

    static boolean isRequired(NeedMatch need) {
        return need.necessity() == Necessity.REQUIRED;
    }

    private static List<Ref> candidates(List<NeedMatch> needs) {
        Set<Ref> candidates = new TreeSet<>();
        needs.forEach(need ->
                need.ways().stream().filter(way -> !way.isNamed()).forEach(way -> candidates.add(way.evidenceType())));
        return List.copyOf(candidates);
    }

    private static SmallestSets smallestSets(List<NeedMatch> needs) {
        TreeMap<Ref, BitSet> covered = new TreeMap<>();
        BitSet wanted = new BitSet();
        for (int i = 0; i < needs.size(); i++) {
            NeedMatch need = needs.get(i);
            if (isRequired(need)) {
                wanted.set(i);
                for (Way way : need.ways()) {
                    if (way.verdict().isMet()) {
                        covered.computeIfAbsent(way.evidenceType(), type -> new BitSet())
                                .set(i);
                    }
                }
            }
        }
        return SetCover.of(covered, wanted);
    }
}
