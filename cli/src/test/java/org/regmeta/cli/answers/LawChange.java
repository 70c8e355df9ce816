package org.regmeta.cli.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regmeta.Validator;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Mapping;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Requirement;
import org.regmeta.value.Ref;

/** Example 8. */
final class LawChange extends Answers {
    LawChange() {
        super("08-law-change", "law-change.json");
        answer(
                "How does the same field get a new number?",
                () -> Stream.of("element/firma", "element/sitz").flatMap(this::bases));
        answer("How do two versions overlap?", () -> bases("element/vertretung"));
        answer(
                "Which version applies?",
                () -> Stream.concat(
                        all(DataStructure.class)
                                .filter(structure -> name(structure).equals("structure/gesellschafter"))
                                .map(structure -> nameAndVersion(structure) + ": "
                                        + list(structure.member().stream()
                                                .map(Member::of)
                                                .filter(ref -> name(ref).startsWith("element/vertretung"))
                                                .map(Answers::name)
                                                .toList())),
                        Stream.of("2023-12-31", "2024-02-01", "2024-07-01", "2027-02-01", "2027-05-01")
                                .map(LocalDate::parse)
                                .map(this::onDay)));
        answer(
                "How does one get from old to new codes?",
                () -> all(Mapping.class)
                        .flatMap(mapping -> Stream.concat(
                                Stream.of(name(mapping.source()) + " to " + name(mapping.target())),
                                mapping.codePair().stream()
                                        .map(pair ->
                                                pair.sourceCode() + ": " + String.join(" or ", pair.targetCode())))));
        answer("Where is a gap, and who notices?", LawChange::gap);
    }

    private Stream<String> bases(String element) {
        return all(DataElement.class)
                .filter(one -> name(one).equals(element))
                .map(one -> nameAndVersion(one) + ", " + period(one.validity()) + ": "
                        + list(one.legalBasis().stream()
                                .map(basis -> citation(basis)
                                        + (basis.validity() == null ? "" : " (" + period(basis.validity()) + ")"))
                                .toList()));
    }

    private String onDay(LocalDate day) {
        Requirement requirement = all(Requirement.class)
                .map(one -> catalogue().resolve(Ref.of(one.id()), day))
                .flatMap(Optional::stream)
                .map(Requirement.class::cast)
                .findFirst()
                .orElseThrow();
        EvidenceType type = resolve(
                EvidenceType.class,
                requirement.evidenceOption().get(0).evidenceType().get(0),
                day);
        Optional<MetadataRecord> field = catalogue()
                .resolve(Ref.of(one(DataElement.class, "element/vertretung").id()), day);
        return day + ": requirement " + requirement.version() + ", " + nameAndVersion(type) + ", field "
                + field.map(record -> record.version().toString()).orElse("none");
    }

    private static Stream<String> gap() throws IOException {
        Path bad = Path.of("..", "spec", "conformance", "law-change-gap", "law-change-gap.json");
        return Validator.standard().validate(List.of(bad)).findings().stream()
                .map(finding -> finding.rule() + " at " + finding.path() + ": " + finding.arguments());
    }
}
