package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Application;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Requirement;

/** Example 6. */
final class HigherEducationDegree extends Answers {
    HigherEducationDegree() {
        super("06-oots-degree", "degree.json");
        answer(
                "Which evidence exists where?",
                () -> all(Requirement.class)
                        .flatMap(requirement -> requirement.evidenceOption().stream())
                        .map(option -> String.join(
                                " and ",
                                option.evidenceType().stream()
                                        .map(ref -> resolve(EvidenceType.class, ref))
                                        .map(type -> name(type) + " in " + where(type) + " at "
                                                + type.maturity().code() + " as "
                                                + list(type.format().stream()
                                                        .map(format -> format.mediaType())
                                                        .toList()))
                                        .toList())));
        answer(
                "How is the provider found?",
                () -> Stream.concat(
                        all(EvidenceType.class)
                                .flatMap(type -> type.routing().stream()
                                        .map(routing -> name(type) + ": "
                                                + parts(
                                                        name(routing.by()),
                                                        routing.question() == null
                                                                ? null
                                                                : routing.question()
                                                                        .in("en")))),
                        all(DataService.class)
                                .map(service -> name(service) + ": "
                                        + parts(
                                                where(service),
                                                list(service.supportedValue().stream()
                                                        .map(value -> name(value.by()) + " = " + value.value())
                                                        .toList())))));
        answer(
                "How strongly must the person be logged in?",
                () -> all(EvidenceType.class)
                        .filter(type -> type.authenticationLevel() != null)
                        .map(type ->
                                name(type) + ": " + type.authenticationLevel().code()));
        answer(
                "Does the person see the evidence before?",
                () -> all(Authorisation.class)
                        .map(one -> name(one) + ": preview " + say(one.preview()) + ", consent "
                                + one.consent().code()));
        answer(
                "Who are \"the others\"?",
                () -> all(OrganisationClass.class)
                        .filter(one -> !one.exclude().isEmpty())
                        .map(one -> name(one) + ": "
                                + parts(
                                        list(one.category()),
                                        list(one.header().jurisdiction()),
                                        "without " + names(one.exclude()))));
        answer(
                "Can the receiver handle it?",
                () -> all(Application.class)
                        .map(one -> name(one) + ": "
                                + list(one.accepts().stream()
                                        .map(accepted ->
                                                accepted.maturity().code() + " as " + say(accepted.mediaType()))
                                        .toList())));
    }
}
