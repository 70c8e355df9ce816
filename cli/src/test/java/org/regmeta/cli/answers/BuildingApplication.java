package org.regmeta.cli.answers;

import java.util.List;
import java.util.stream.Stream;
import org.regmeta.codelist.Areas;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Member;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Register;
import org.regmeta.model.Requirement;
import org.regmeta.value.Area;

/** Example 5. */
final class BuildingApplication extends Answers {
    private static final List<String> LAENDER =
            List.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    BuildingApplication() {
        super("05-bauantrag", "bauantrag.json");
        answer(
                "What is the query about?",
                () -> all(EvidenceType.class)
                        .map(type -> name(type) + ": " + list(type.subjectType())
                                + (type.query().isEmpty() ? "" : ", by " + names(type.query()))));
        answer(
                "Which fields are personal?",
                () -> Stream.concat(
                        structures()
                                .flatMap(structure -> leaves(structure, "")
                                        .map(leaf -> name(structure) + "/" + leaf.getKey() + ": "
                                                + personal(leaf.getValue()).code())),
                        all(Authorisation.class)
                                .map(one -> name(one) + ": "
                                        + (one.field().isEmpty() ? "everything" : list(one.field())))));
        answer("Where does the register of encumbrances exist?", this::encumbrances);
        answer(
                "What does \"no entry\" mean?",
                () -> all(EvidenceType.class)
                        .filter(type -> type.negativeAnswer() != null)
                        .map(type -> name(type) + ": " + type.negativeAnswer().code()));
        answer(
                "What is open?",
                () -> all(Dataset.class)
                        .filter(dataset -> "public".equals(dataset.accessRight().code()))
                        .map(dataset -> name(dataset) + ": "
                                + leaves(resolve(DataStructure.class, dataset.structure()), "")
                                        .filter(leaf -> personal(leaf.getValue()) != PersonalData.NONE)
                                        .count()
                                + " personal fields"));
        answer(
                "Where is something still missing?",
                () -> all(DataService.class)
                        .map(service -> name(service) + ": "
                                + parts(
                                        where(service),
                                        service.rollout().isEmpty()
                                                ? null
                                                : list(service.rollout().stream()
                                                        .map(rollout -> rollout.rolloutState()
                                                                        .code() + " in " + list(rollout.area()))
                                                        .toList()))));
    }

    private Stream<DataStructure> structures() {
        return all(EvidenceType.class)
                .filter(type -> name(type).equals("evidence/flurstueck"))
                .map(type -> resolve(DataStructure.class, type.structure()));
    }

    private PersonalData personal(Member member) {
        return member.personalData() != null
                ? member.personalData()
                : resolve(DataElement.class, member.of()).personalData();
    }

    private Stream<String> encumbrances() {
        List<Area> there = all(Register.class)
                .filter(register -> name(register).contains("baulast"))
                .flatMap(register -> register.header().jurisdiction().stream())
                .toList();
        Stream<String> missing = LAENDER.stream()
                .map(code -> Area.of("iso", "DE-" + code))
                .filter(land -> there.stream().noneMatch(area -> area.contains(land, Areas.standard())))
                .map(land -> land + ": no register");
        return Stream.concat(
                Stream.concat(Stream.of(there.size() + " of " + LAENDER.size() + " Länder"), missing),
                all(Requirement.class)
                        .flatMap(requirement -> requirement.evidenceOption().stream()
                                .map(option -> name(requirement) + ": " + names(option.evidenceType()) + " for "
                                        + list(option.evidenceType().stream()
                                                .map(ref -> where(resolve(EvidenceType.class, ref)))
                                                .toList()))));
    }
}
