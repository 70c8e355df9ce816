package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Concept;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Requirement;

/** Example 9. */
final class NegativeAnswers extends Answers {
    NegativeAnswers() {
        super("09-negative-answers", "negative-answers.json");
        answer(
                "What does a no say?",
                () -> Stream.concat(
                        all(EvidenceType.class)
                                .filter(type -> type.negativeAnswer() != null)
                                .map(type -> name(type) + ": "
                                        + type.negativeAnswer().code()),
                        all(DataService.class)
                                .filter(service -> service.nonDisclosure() != null)
                                .map(service -> name(service) + ": "
                                        + service.nonDisclosure().code())));
        answer(
                "What does the evidence answer?",
                () -> all(EvidenceType.class)
                        .filter(type -> !type.answers().isEmpty())
                        .map(type -> name(type) + ": "
                                + parts(
                                        type.maturity().code(),
                                        names(type.answers()),
                                        type.structure() == null
                                                ? "no field"
                                                : "fields of " + name(type.structure()))));
        answer(
                "Where does a parameter go?",
                () -> Stream.concat(
                        all(DataStructure.class)
                                .filter(structure -> name(structure).equals("structure/anfrage-mindestalter"))
                                .map(structure -> name(structure) + ": "
                                        + list(structure.member().stream()
                                                .map(member -> member.name())
                                                .toList())),
                        all(Concept.class)
                                .filter(concept -> !concept.broader().isEmpty())
                                .map(concept -> name(concept) + ": narrower than " + names(concept.broader()))));
        answer(
                "How long does a negative answer hold?",
                () -> Stream.concat(
                        all(EvidenceType.class)
                                .filter(type -> type.validityPeriod() != null)
                                .map(type -> name(type) + ": valid for " + type.validityPeriod()),
                        all(Requirement.class)
                                .flatMap(requirement -> requirement.evidenceOption().stream()
                                        .filter(option -> option.maximumAge() != null)
                                        .map(option ->
                                                name(requirement) + ": not older than " + option.maximumAge()))));
        answer(
                "What if there is an entry after all?",
                () -> all(Requirement.class)
                        .filter(requirement -> requirement.evidenceOption().size() > 1)
                        .flatMap(requirement -> requirement.evidenceOption().stream())
                        .map(option -> names(option.evidenceType())
                                + (option.condition() == null ? "" : ", conditional")
                                + ", authorised by "
                                + list(all(Authorisation.class)
                                        .filter(one -> option.evidenceType().stream()
                                                .anyMatch(type -> type.id()
                                                        .equals(one.object().id())))
                                        .map(one -> name(one))
                                        .toList())));
        answer(
                "Why is an object pinned exactly?",
                () -> all(Authorisation.class)
                        .map(one -> name(one.object()) + ": "
                                + (one.field().isEmpty() ? "everything, now and no more" : list(one.field()))));
    }
}
