package org.regmeta.cli.answers;

import java.util.List;
import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Member;
import org.regmeta.model.Procedure;
import org.regmeta.model.Register;

/** Example 10. */
final class LoggingCockpit extends Answers {
    LoggingCockpit() {
        super("10-logging-cockpit", "logging-cockpit.json");
        answer(
                "When is logging due, for how long, and does the cockpit show it?",
                () -> all(Authorisation.class)
                        .filter(one -> one.logging() != null)
                        .map(one -> name(one) + ": "
                                + parts(
                                        "number " + list(one.identifierUsed()),
                                        list(one.logging().legalBasis().stream()
                                                .map(Answers::citation)
                                                .toList()),
                                        "kept for " + one.logging().keep(),
                                        one.logging().cockpit() ? "shown" : "not shown")));
        answer(
                "What does the log hold?",
                () -> Stream.of(list(one(DataStructure.class, "structure/protokolleintrag").member().stream()
                        .map(Member::name)
                        .toList())));
        answer(
                "What does the cockpit show?",
                () -> Stream.of(one(Authorisation.class, "authorisation/meldedaten"))
                        .flatMap(one -> Stream.of(
                                nameAndVersion(one),
                                "fields " + list(one.field()),
                                "purpose " + list(one.purpose()),
                                "basis "
                                        + list(one.legalBasis().stream()
                                                .map(Answers::citation)
                                                .toList()),
                                "procedure " + names(one.procedure()))));
        answer(
                "May the cockpit itself use the number?",
                () -> all(Authorisation.class)
                        .filter(one -> name(one).contains("/cockpit"))
                        .map(one -> name(one) + ": "
                                + parts(
                                        names(one.procedure()),
                                        "number " + list(one.identifierUsed()),
                                        covering(one.legalBasis(), Covers.IDENTIFIER_USE),
                                        "kept "
                                                + list(one.retention().stream()
                                                        .map(kept -> kept.duration() == null
                                                                ? kept.start().in("en")
                                                                : kept.duration()
                                                                        .toString())
                                                        .toList()),
                                        one.logging() != null && one.logging().cockpit() ? "shown" : "not shown")));
        answer(
                "What may logs serve?",
                () -> all(Register.class)
                        .filter(register -> name(register).equals("register/protokolldaten"))
                        .map(register -> name(register) + ": " + list(register.purpose())));
        answer(
                "When is the mediation body needed?",
                () -> all(Authorisation.class).map(this::areas));
        answer(
                "Where does the number come from?",
                () -> all(Register.class)
                        .filter(register -> name(register).equals("register/idnr-datenbank"))
                        .map(register -> name(register) + ": "
                                + parts(
                                        register.header().identifier().isEmpty()
                                                ? "no number of the annex"
                                                : list(register.header().identifier().stream()
                                                        .map(identifier ->
                                                                identifier.scheme() + " " + identifier.value())
                                                        .toList()),
                                        list(register.subjectIdentifier().stream()
                                                .map(identifier -> identifier.scheme() + " by "
                                                        + list(identifier.legalBasis().stream()
                                                                .map(Answers::citation)
                                                                .toList()))
                                                .toList()))));
    }

    private String areas(Authorisation one) {
        EvidenceType object = resolve(EvidenceType.class, one.object());
        List<String> to = one.procedure().stream()
                .map(ref -> say(resolve(Procedure.class, ref).adminArea()))
                .toList();
        return name(one) + ": " + say(resolve(Register.class, object.register()).adminArea()) + " to " + list(to)
                + (one.intermediary() == null
                        ? ", direct"
                        : ", through " + name(one.intermediary().organisation()));
    }
}
