package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Requirement;

/** Example 1. */
final class Elterngeld extends Answers {
    Elterngeld() {
        super("01-elterngeld", "elterngeld.json");
        answer("Which months count?", this::months);
        answer(
                "How do an employed and a self-employed parent prove the same thing?",
                () -> one(Requirement.class, "requirement/einkommen").evidenceOption().stream()
                        .map(this::option));
        answer(
                "Whose field is it?",
                () -> one(DataStructure.class, "structure/geburtsdaten").member().stream()
                        .map(member -> member.name() + ": " + say(member.subjectRole())));
        answer("Who may do what?", () -> all(Authorisation.class).map(Elterngeld::doors));
        answer(
                "What must the caller hand in?",
                () -> all(EvidenceType.class)
                        .filter(type -> !type.query().isEmpty())
                        .map(type -> name(type) + ": "
                                + String.join(
                                        " or ",
                                        type.query().stream().map(Answers::name).toList())));
    }

    private Stream<String> months() {
        return Stream.concat(
                all(Requirement.class)
                        .flatMap(requirement -> requirement.fieldUse().stream()
                                .filter(use -> use.timeWindow() != null)
                                .map(use -> name(requirement) + ": " + window(use.timeWindow()))
                                .distinct()),
                all(Authorisation.class).map(one -> name(one) + ": " + window(one.timeWindow())));
    }

    private String option(EvidenceOption option) {
        String paper = option.evidenceType().stream()
                        .anyMatch(ref -> "A"
                                .equals(resolve(EvidenceType.class, ref)
                                        .maturity()
                                        .code()))
                ? "paper"
                : null;
        return option.subjectRole() + ": "
                + parts(names(option.evidenceType()), option.condition() == null ? null : "conditional", paper);
    }

    private static String doors(Authorisation one) {
        return name(one) + ": "
                + parts(
                        covering(one.legalBasis(), Covers.DISCLOSURE),
                        covering(one.legalBasis(), Covers.RETRIEVAL),
                        covering(one.legalBasis(), Covers.SECRECY_WAIVER),
                        "consent " + one.consent().code(),
                        one.intermediary() == null
                                ? null
                                : "through " + name(one.intermediary().organisation()),
                        one.identifierUsed().isEmpty() ? null : "number " + list(one.identifierUsed()),
                        one.preview() == null
                                ? null
                                : "preview " + one.preview().code());
    }
}
