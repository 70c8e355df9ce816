package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.Mapping;
import org.regmeta.model.Member;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Procedure;
import org.regmeta.model.Requirement;

/** Example 11. */
final class RegisterCensus extends Answers {
    RegisterCensus() {
        super("11-register-census", "register-census.json");
        answer(
                "Who delivers what to whom, and when?",
                () -> all(Authorisation.class)
                        .map(one -> name(one) + ": "
                                + parts(
                                        fromTo(one),
                                        name(one.object()),
                                        list(one.dataService().stream()
                                                .map(ref -> resolve(DataService.class, ref)
                                                        .exchangePattern())
                                                .toList()),
                                        "on " + names(one.trigger()))));
        answer(
                "Which records?",
                () -> all(Authorisation.class)
                        .filter(one -> one.selection() != null)
                        .map(one -> name(one) + ": " + one.selection().in("en")));
        answer(
                "Can anyone still be recognised?",
                () -> Stream.concat(
                        all(Authorisation.class)
                                .map(one -> name(one) + ": "
                                        + one.identification().code() + ", onward use " + say(one.onwardUse())),
                        all(Mapping.class)
                                .flatMap(mapping -> mapping.fieldPair().stream())
                                .map(pair -> list(pair.sourcePath()) + " to " + list(pair.targetPath()) + ": loss "
                                        + pair.loss().code())));
        answer(
                "Do both procedures need all fields?",
                () -> Stream.concat(
                        all(Procedure.class).map(procedure -> name(procedure) + ": " + names(procedure.requirement())),
                        all(Requirement.class)
                                .map(requirement -> name(requirement) + ": "
                                        + list(requirement.fieldUse().stream()
                                                .map(use -> name(use.information()))
                                                .toList()))));
        answer(
                "Who lifts statistical secrecy?",
                () -> all(Authorisation.class).map(one -> {
                    String waiver = covering(one.legalBasis(), Covers.SECRECY_WAIVER);
                    return name(one) + ": " + (waiver == null ? "nobody" : waiver);
                }));
        answer(
                "What is open?",
                () -> all(Dataset.class)
                        .filter(dataset -> "public".equals(dataset.accessRight().code()))
                        .map(dataset -> name(dataset) + ": "
                                + leaves(resolve(DataStructure.class, dataset.structure()), "")
                                        .filter(leaf -> isPersonal(leaf.getValue()))
                                        .count()
                                + " personal fields"));
    }

    private boolean isPersonal(Member member) {
        PersonalData personal = member.personalData();
        return (personal == null ? resolve(DataElement.class, member.of()).personalData() : personal)
                != PersonalData.NONE;
    }
}
