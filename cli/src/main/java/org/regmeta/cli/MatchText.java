package org.regmeta.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.match.AuthorisationMatch;
import org.regmeta.match.Condition;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.Match;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.OptionMatch;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.ServiceMatch;
import org.regmeta.match.SmallestSets;
import org.regmeta.match.Verdict;
import org.regmeta.match.Way;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Necessity;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** The answer to a question as people read it. */
final class MatchText {
    private final Words words;
    private final Lines out;
    private final Catalogue catalogue;
    private final Titles titles;

    MatchText(Words words, PrintStream out, Catalogue catalogue) {
        this.words = words;
        this.out = new Lines(out);
        this.catalogue = catalogue;
        this.titles = new Titles(catalogue, words.locale());
    }

    void write(Match match) {
        if (match.subject() == null) {
            out.line(words.get(
                    "match.none", match.question().subject(), match.question().date()));
            return;
        }
        out.line(titles.of(match.subject()) + " (" + match.subject() + ")");
        out.line(words.get(
                "match.question",
                match.question().date(),
                match.question().area() == null
                        ? words.get("match.everywhere")
                        : match.question().area(),
                match.question().consumer() == null
                        ? words.get("match.competent")
                        : titles.of(Ref.of(match.question().consumer()))));
        match.requirements()
                .forEach(
                        requirement -> requirement(requirement, match.question().date()));
        if (!match.evidence().isEmpty()) {
            out.line();
            out.line(words.get("match.evidence"));
            match.evidence().forEach(this::evidence);
        }
        if (!match.unknown().isEmpty()) {
            out.line();
            out.line(words.get("match.unknown"));
            match.unknown().forEach(ref -> out.line("  " + ref));
        }
        out.line();
        out.line(words.get("match.result", verdict(match.verdict())));
    }

    private void requirement(RequirementMatch requirement, LocalDate date) {
        out.line();
        out.line(titles.of(requirement.requirement()) + " (" + requirement.requirement() + "): "
                + verdict(requirement.verdict()));
        requirement.needs().forEach(need -> need(need, date));
        requirement.options().forEach(option -> option(option, requirement));
        if (!requirement.candidates().isEmpty()) {
            out.line("  " + words.get("match.candidates", titles(requirement.candidates())));
        }
        if (!requirement.smallestSets().sets().isEmpty()) {
            smallest(requirement.smallestSets());
        }
    }

    private void smallest(SmallestSets smallest) {
        String sets = smallest.sets().stream()
                .map(this::titles)
                .collect(Collectors.joining(" " + words.get("match.or") + " "));
        String key = smallest.isComplete() ? "match.smallest" : "match.smallest.part";
        String after = smallest.isExact()
                ? smallest.hasMore() ? " " + words.get("match.more") : ""
                : " " + words.get("match.inexact");
        out.line("  " + words.get(key, sets) + after);
    }

    private void need(NeedMatch need, LocalDate date) {
        out.line("  " + mark(need.verdict()) + " " + titles.of(need.information()) + " (" + role(need.subjectRole())
                + ", " + words.get("match.necessity." + need.necessity().code()) + "): " + verdict(need.verdict()));
        need.ways().stream()
                .filter(way -> way.isNamed() && way.verdict() == need.verdict() && way.verdict() != Verdict.NOT_MET)
                .forEach(this::way);
        need.obstacles()
                .forEach(obstacle ->
                        out.line("      " + heldLater(obstacle, date).orElseGet(() -> obstacle(obstacle))));
    }

    /** Where it is the evidence type that is planned, and not a service of one. */
    private Optional<String> heldLater(Obstacle obstacle, LocalDate date) {
        @Nullable Ref record = obstacle.record();
        if (obstacle.reason() != Obstacle.Reason.PLANNED
                || record == null
                || !(titles.record(record) instanceof EvidenceType later)) {
            return Optional.empty();
        }
        boolean isInForce = catalogue.resolve(Ref.of(later.id()), date).isPresent();
        return Optional.of(words.get(
                isInForce ? "match.why.heldNext" : "match.why.heldLater",
                titles.of(record),
                obstacle.date() == null ? words.get("match.from.unknown") : words.get("match.from", obstacle.date()),
                later.version()));
    }

    private void way(Way way) {
        String fields = way.field().isEmpty()
                ? ""
                : ": " + way.field().stream().map(Path::toString).collect(Collectors.joining(", "));
        String how = words.get("match.by." + MatchJson.code(way.coveredBy()))
                + (way.mapping() == null ? "" : " " + titles.of(way.mapping()));
        out.line("      " + titles.of(way.evidenceType()) + fields + " (" + how + ")");
        way.conditions().forEach(condition -> out.line("        " + condition(condition)));
    }

    private void option(OptionMatch option, RequirementMatch requirement) {
        String name = name(option, requirement.requirement());
        out.line("  " + words.get("match.option", mark(option.verdict()), name, role(option.subjectRole())) + ": "
                + verdict(option.verdict()));
        String open = requirement.needs().stream()
                .filter(need -> isLeftOpen(need, option))
                .map(need -> titles.of(need.information()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!open.isEmpty() && option.verdict() != Verdict.NOT_MET) {
            out.line("      " + words.get("match.open", open));
        }
        option.obstacles().forEach(obstacle -> out.line("      " + obstacle(obstacle)));
        option.conditions().forEach(condition -> out.line("      " + condition(condition)));
    }

    /** A fact that may be needed and that the option does not give; where it is needed always, other evidence does not give it either. */
    private static boolean isLeftOpen(NeedMatch need, OptionMatch option) {
        return option.missing().contains(need.path())
                || (need.necessity() == Necessity.CONDITIONAL
                        && need.subjectRole().equals(option.subjectRole())
                        && !option.covered().contains(need.path()));
    }

    /** Its title, else the evidence that it names. */
    private String name(OptionMatch option, Ref requirement) {
        @Nullable MetadataRecord record = titles.record(requirement);
        int number = Integer.parseInt(option.path().substring(option.path().lastIndexOf('/') + 1));
        if (!(record instanceof Requirement known)) {
            return option.path();
        }
        EvidenceOption named = known.evidenceOption().get(number);
        return named.title() == null
                ? titles(named.evidenceType())
                : named.title().in(words.locale());
    }

    private void evidence(EvidenceMatch evidence) {
        out.line("  " + mark(evidence.isAvailable() ? Verdict.MET : Verdict.NOT_MET) + " "
                + titles.of(evidence.evidenceType()) + " ("
                + words.get("match.maturity", evidence.maturity().code()) + ")");
        evidence.obstacles().forEach(obstacle -> out.line("      " + obstacle(obstacle)));
        evidence.services().forEach(service -> out.line("      " + service(service)));
        evidence.authorisations().forEach(authorisation -> out.line("      " + authorisation(authorisation)));
        if (!evidence.excess().isEmpty()) {
            out.line("      "
                    + words.get(
                            "match.excess",
                            evidence.excess().size(),
                            evidence.excess().stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
    }

    private String service(ServiceMatch service) {
        String since = service.since() == null ? "" : " " + words.get("match.since", service.since());
        return words.get(
                "match.service",
                titles.of(service.service()),
                words.get("match.state." + MatchJson.code(service.state())) + since);
    }

    private String authorisation(AuthorisationMatch one) {
        List<String> demands = new ArrayList<>();
        if (one.timeWindow() != null) {
            demands.add(new WindowText(words, titles).of(one.timeWindow()));
        }
        if (one.intermediary() != null) {
            demands.add(
                    words.get("match.intermediary", titles.of(one.intermediary().organisation())));
        }
        demands.add(label("consent", one.consent().code()));
        if (one.preview() != null) {
            demands.add(
                    words.get("match.preview", label("preview", one.preview().code())));
        }
        if (one.logging() != null) {
            demands.add(words.get("match.logging", one.logging().keep()));
        }
        return words.get(
                "match.authorised",
                titles.of(one.authorisation()),
                titles.of(one.consumer()),
                String.join("; ", demands));
    }

    private String obstacle(Obstacle obstacle) {
        return words.get(
                "match.why." + MatchJson.code(obstacle.reason()),
                obstacle.record() == null ? "" : titles.of(obstacle.record()),
                obstacle.date() == null ? words.get("match.undated") : obstacle.date(),
                obstacle.record() == null ? "" : kind(obstacle.record()));
    }

    private String kind(Ref ref) {
        @Nullable MetadataRecord record = titles.record(ref);
        return record == null ? "" : label("kind", record.kind().code());
    }

    private String condition(Condition condition) {
        String text = "";
        if (condition.kind() == Condition.Kind.OPTION
                && titles.record(condition.record()) instanceof Requirement requirement) {
            int number = Integer.parseInt(condition.path().split("/")[2]);
            EvidenceOption option = requirement.evidenceOption().get(number);
            text = option.condition() == null ? "" : option.condition().in(words.locale());
        }
        return words.get(
                "match.if." + MatchJson.code(condition.kind()),
                titles.of(condition.record()),
                condition.kind() == Condition.Kind.LOSS && condition.value() != null
                        ? label("loss", condition.value())
                        : condition.value() == null ? text : condition.value());
    }

    private String verdict(Verdict verdict) {
        return words.get("match.verdict." + MatchJson.code(verdict));
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "+";
            case CONDITIONAL -> "~";
            case PARTLY -> "/";
            case NOT_MET -> "-";
            case UNKNOWN -> "?";
        };
    }

    private String role(Code role) {
        return label("subjectRole", role.value());
    }

    private String label(String list, String code) {
        return CodeLists.find(list, code)
                .map((CodeListEntry entry) -> entry.title(words.locale()))
                .orElse(code);
    }

    private String titles(List<Ref> refs) {
        return refs.stream().map(titles::of).collect(Collectors.joining(" + "));
    }
}
