package org.regmeta.cli.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Requirement;
import org.regmeta.value.Ref;

/** Example 3. */
final class HousingBenefit extends Answers {
    HousingBenefit() {
        super("03-wohngeld", "wohngeld.json");
        answer("Who is meant?", this::roles);
        answer(
                "What must landlord or employer not see?",
                () -> uses().filter(use -> !use.withheldFrom().isEmpty())
                        .map(use -> name(use.information()) + ": " + list(use.withheldFrom()))
                        .distinct());
        answer(
                "Which evidence counts for whom?",
                () -> all(Requirement.class)
                        .flatMap(requirement -> requirement.evidenceOption().stream()
                                .map(option -> name(requirement) + ", "
                                        + option.subjectRole() + ": " + names(option.evidenceType())
                                        + (option.condition() == null ? "" : ", conditional")
                                        + yesOrNo(option.evidenceType()))));
        answer(
                "What does a Land add?",
                () -> all(MetadataRecord.class)
                        .filter(record -> record.header().basedOn() != null)
                        .map(this::addition));
        answer(
                "Where is a service still missing?",
                () -> all(DataService.class)
                        .filter(service -> !service.rollout().isEmpty()
                                || !service.header().jurisdiction().isEmpty())
                        .map(service -> name(service) + ": "
                                + parts(
                                        where(service),
                                        service.rollout().isEmpty()
                                                ? null
                                                : list(service.rollout().stream()
                                                        .map(rollout -> rollout.rolloutState())
                                                        .toList()))));
        answer(
                "What is data matching?",
                () -> all(Authorisation.class)
                        .filter(one -> name(one).contains("/abgleich"))
                        .map(one -> name(one) + ": "
                                + parts(
                                        fromTo(one),
                                        say(one.frequency()),
                                        covering(one.legalBasis(), Covers.PURPOSE_CHANGE))));
    }

    private Stream<FieldUse> uses() {
        return all(Requirement.class).flatMap(requirement -> requirement.fieldUse().stream());
    }

    private Stream<String> roles() {
        Set<String> explained = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        uses().forEach(use -> {
            all.add(use.subjectRole().value());
            if (use.purposeNote() != null) {
                explained.add(use.subjectRole().value());
            }
        });
        return all.stream().map(role -> role + (explained.contains(role) ? ": with a reason" : ": without a reason"));
    }

    private String yesOrNo(List<Ref> types) {
        List<String> answers = types.stream()
                .map(ref -> resolve(EvidenceType.class, ref))
                .filter(type -> "D2".equals(type.maturity().code()))
                .map(type -> names(type.answers()))
                .toList();
        return answers.isEmpty() ? "" : ", yes or no to " + String.join(", ", answers);
    }

    private String addition(MetadataRecord record) {
        Ref base = record.header().basedOn();
        String own = "";
        if (record instanceof DataStructure structure) {
            List<String> known = resolve(DataStructure.class, base).member().stream()
                    .map(Member::name)
                    .toList();
            own = ", adds "
                    + list(structure.member().stream()
                            .map(Member::name)
                            .filter(name -> !known.contains(name))
                            .toList());
        }
        return name(record) + ": based on " + name(base) + " in " + where(record) + own;
    }
}
