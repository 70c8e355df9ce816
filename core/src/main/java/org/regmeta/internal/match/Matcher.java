package org.regmeta.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.PerCatalogue;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.Verdict;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Procedure;
import org.regmeta.model.Requirement;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** Answers one question (section 12 of the standard). Used by one thread. */
public final class Matcher {
    private static final PerCatalogue<Map<LocalDate, Offers>> OFFERS = new PerCatalogue<>();

    private final MatchQuestion question;
    private final Known known;
    private final Offers offers;
    private final Map<Ref, Access> accesses = new TreeMap<>();
    private final Set<Ref> unknown = new TreeSet<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private Access.@Nullable Setting setting;

    private Matcher(Catalogue catalogue, MatchQuestion question) {
        this.question = question;
        this.known = new Known(catalogue, question.date());
        this.offers = OFFERS.get(catalogue, ConcurrentHashMap::new)
                .computeIfAbsent(question.date(), date -> new Offers(known));
    }

    /**
     * Answers a question.
     *
     * @param catalogue the records
     * @param question the question
     * @return the answer
     */
    public static Match answer(Catalogue catalogue, MatchQuestion question) {
        return new Matcher(catalogue, question).answer();
    }

    private Match answer() {
        @Nullable MetadataRecord found = subject();
        if (found == null) {
            return new Match(question, null, Verdict.UNKNOWN, List.of(), List.of(), List.of(question.subject()));
        }
        collect(found);
        setting = new Access.Setting(
                known, new Places(question.area(), AppliedAreas.of(found, known)), consumer(found), procedures);
        List<RequirementMatch> answers = new ArrayList<>();
        List<RequirementMatcher> matchers = new ArrayList<>();
        Verdict verdict = unknown.isEmpty() ? Verdict.MET : Verdict.UNKNOWN;
        for (Requirement requirement : requirements) {
            RequirementMatcher matcher = new RequirementMatcher(requirement, this);
            RequirementMatch answer = matcher.answer();
            matchers.add(matcher);
            answers.add(answer);
            verdict = verdict.worse(answer.verdict());
            unknown.addAll(matcher.unknown());
        }
        if (verdict == Verdict.NOT_MET && answers.stream().anyMatch(answer -> answer.verdict() != Verdict.NOT_MET)) {
            verdict = Verdict.PARTLY;
        }
        return new Match(
                question,
                Ref.of(found.id(), found.version()),
                verdict,
                answers,
                evidence(matchers),
                List.copyOf(unknown));
    }

    /** In force on the day; a draft only where nothing is in force, so that it can be tried before it is. */
    private @Nullable MetadataRecord subject() {
        return known.catalogue()
                .resolve(question.subject(), question.date())
                .or(this::draft)
                .filter(record -> record instanceof Procedure || record instanceof Requirement)
                .orElse(null);
    }

    private Optional<MetadataRecord> draft() {
        return known.catalogue().entries(question.subject()).stream()
                .filter(entry -> entry.status().isInPreparation())
                .filter(entry -> Known.range(entry.validity()).covers(question.date()))
                .findFirst()
                .map(Catalogue.Entry::record);
    }

    private void collect(MetadataRecord found) {
        if (found instanceof Procedure procedure) {
            procedures.add(procedure);
            for (Ref ref : procedure.requirement()) {
                known.find(ref, procedure, Requirement.class)
                        .ifPresentOrElse(requirements::add, () -> unknown.add(ref));
            }
        } else if (found instanceof Requirement requirement) {
            requirements.add(requirement);
            Timeline.of(known.catalogue().referrers(requirement.id(), Kind.PROCEDURE), Procedure.class, known)
                    .inForce()
                    .stream()
                    .filter(procedure -> procedure.requirement().stream()
                            .anyMatch(ref -> ref.matches(requirement.id(), requirement.version())))
                    .forEach(procedures::add);
        }
    }

    private Consumer consumer(MetadataRecord found) {
        if (question.consumer() != null) {
            return Consumer.of(List.of(Ref.of(question.consumer())), found, known);
        }
        List<Ref> competent = new ArrayList<>();
        procedures.forEach(procedure -> competent.addAll(procedure.competentAuthority()));
        return Consumer.of(competent.stream().distinct().toList(), found, known);
    }

    Known known() {
        return known;
    }

    Offers offers() {
        return offers;
    }

    Access access(EvidenceType evidence) {
        return accesses.computeIfAbsent(
                Ref.of(evidence.id(), evidence.version()), ref -> new Access(offers.of(evidence, known), setting()));
    }

    private Access.Setting setting() {
        if (setting == null) {
            throw new IllegalStateException("asked before the subject is known");
        }
        return setting;
    }

    private List<EvidenceMatch> evidence(List<RequirementMatcher> matchers) {
        List<EvidenceMatch> all = new ArrayList<>();
        for (Access access : accesses.values()) {
            Set<Path> needed = new HashSet<>();
            matchers.forEach(matcher -> needed.addAll(matcher.needed(access.held())));
            List<Path> excess = access.held().fields().stream()
                    .map(field -> field.path())
                    .filter(path -> comes(path, access) && !needed.contains(path))
                    .toList();
            all.add(new EvidenceMatch(
                    access.held().ref(),
                    access.held().evidence().maturity(),
                    access.services(),
                    access.authorisations(),
                    excess,
                    List.copyOf(access.obstacles()),
                    List.copyOf(access.conditions())));
        }
        return all;
    }

    /** What an authorisation leaves out does not come. */
    private static boolean comes(Path path, Access access) {
        return access.allowing().isEmpty()
                || access.isFree()
                || !access.allowing(path).isEmpty();
    }
}
