package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Application;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Organisation;
import org.regmeta.model.Register;
import org.regmeta.model.Role;

/** Example 14. */
final class BasicServices extends Answers {
    BasicServices() {
        super("14-basic-services", "basic-services.json");
        answer(
                "What is a basic service?",
                () -> all(DataService.class)
                        .map(service -> name(service) + ": " + list(service.function())
                                + (service.serves().isEmpty()
                                        ? ", no evidence"
                                        : ", serves " + names(service.serves()))));
        answer("Who uses it?", () -> all(Application.class).map(one -> name(one) + ": " + names(one.supports())));
        answer(
                "For whom does the IT centre work?",
                () -> Stream.concat(
                        all(Organisation.class)
                                .filter(one -> !one.actsFor().isEmpty())
                                .map(one -> name(one) + ": acts for " + names(one.actsFor())),
                        all(Application.class)
                                .filter(one -> !one.usedBy().isEmpty())
                                .map(one -> name(one) + ": used by " + names(one.usedBy()))));
        answer(
                "Who is controller, who merely processor?",
                () -> Stream.of(Register.class, Dataset.class, DataService.class, Application.class)
                        .flatMap(this::all)
                        .map(record -> name(record) + ": "
                                + list(record.header().responsible().stream()
                                        .map(one -> one.role().code() + " " + name(one.organisation()))
                                        .toList())
                                + (record.header().responsible().stream().anyMatch(one -> one.role() == Role.PROCESSOR)
                                        ? ", with "
                                                + list(record.header().documentation().stream()
                                                        .map(document -> document.documentType())
                                                        .toList())
                                        : "")));
        answer(
                "What can the municipality read?",
                () -> all(Application.class)
                        .filter(one -> !one.accepts().isEmpty())
                        .flatMap(one -> one.accepts().stream()
                                .map(accepted -> name(one) + ": "
                                        + parts(
                                                accepted.maturity().code(),
                                                say(accepted.mediaType()),
                                                accepted.conformsTo() == null ? null : name(accepted.conformsTo())))));
        answer(
                "Which data flow?",
                () -> all(Authorisation.class)
                        .map(one -> name(one) + ": "
                                + parts(
                                        resolve(EvidenceType.class, one.object())
                                                .maturity()
                                                .code(),
                                        one.field().isEmpty() ? "no field" : list(one.field()),
                                        "consent " + one.consent().code(),
                                        "preview " + say(one.preview()))));
    }
}
