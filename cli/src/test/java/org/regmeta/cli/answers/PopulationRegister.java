package org.regmeta.cli.answers;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MessageStandard;
import org.regmeta.model.Register;
import org.regmeta.model.Standard;
import org.regmeta.value.Ref;

/** Example 4. */
final class PopulationRegister extends Answers {
    PopulationRegister() {
        super("04-melderegister", "melderegister.json");
        answer(
                "What is the register, what a holding?",
                () -> Stream.concat(
                        all(Register.class)
                                .map(register -> name(register) + ": "
                                        + register.federation().code()),
                        all(Dataset.class).map(PopulationRegister::holding)));
        answer("Who may send to whom?", () -> all(Authorisation.class).map(one -> name(one) + ": " + fromTo(one)));
        answer(
                "Which service is competent?",
                () -> Stream.concat(
                        all(EvidenceType.class)
                                .flatMap(type -> type.routing().stream()
                                        .map(routing -> name(type) + ": by " + name(routing.by()) + " of "
                                                + say(routing.subjectRole()))),
                        all(DataService.class).map(PopulationRegister::reach)));
        answer("Which release of XMeld holds when?", this::releases);
        answer(
                "What triggers the message?",
                () -> all(Authorisation.class)
                        .filter(one -> !one.trigger().isEmpty())
                        .map(one -> name(one) + ": " + names(one.trigger())));
    }

    private static String holding(Dataset dataset) {
        return name(dataset) + ": "
                + parts(
                        dataset.recordVolume() + " records",
                        dataset.quality().isEmpty()
                                ? "not measured"
                                : list(dataset.quality().stream()
                                        .map(quality ->
                                                quality.metric() + " " + quality.result() + " " + quality.unit())
                                        .toList()));
    }

    private static String reach(DataService service) {
        return name(service) + ": "
                + parts(
                        where(service),
                        service.supportedValue().isEmpty()
                                ? null
                                : list(service.supportedValue().stream()
                                        .map(value -> name(value.by()) + " = " + value.value())
                                        .toList()));
    }

    /** The references carry no version, so the day decides. */
    private Stream<String> releases() {
        Ref standard = all(DataService.class)
                .flatMap(service -> service.messageStandard().stream())
                .map(MessageStandard::standard)
                .filter(ref -> catalogue().matching(ref).size() > 1)
                .findFirst()
                .orElseThrow();
        return catalogue().matching(standard).stream()
                .map(record -> record.validity().from())
                .sorted()
                .flatMap(day -> Stream.of(day, day.plusMonths(6).minusDays(1)))
                .map(day -> day + ": " + release(standard, day));
    }

    private String release(Ref standard, LocalDate day) {
        return catalogue()
                .resolve(standard, day)
                .map(Standard.class::cast)
                .map(record -> name(record) + " " + record.standardVersion())
                .orElse("none");
    }
}
