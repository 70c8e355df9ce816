package org.regmeta.cli.answers;

import java.util.List;
import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;

/** Example 12. */
final class FimScheme extends Answers {
    FimScheme() {
        super("12-fim-scheme", "fim-scheme.json");
        answer("What is the scheme made of?", () -> {
            DataStructure scheme = one(DataStructure.class, "structure/gewerbeanmeldung");
            List<String> paths = leaves(scheme, "").map(leaf -> leaf.getKey()).toList();
            return Stream.of(
                    identifier(scheme) + ": "
                            + list(scheme.member().stream()
                                    .map(member -> member.name() + " "
                                            + identifier(resolve(MetadataRecord.class, member.of())))
                                    .toList()),
                    paths.size() + " uses of fields, below at most "
                            + paths.stream()
                                    .mapToInt(path -> path.split("/").length - 1)
                                    .max()
                                    .orElseThrow()
                            + " groups");
        });
        answer(
                "What does the same group mean in different places?",
                () -> all(DataStructure.class)
                        .flatMap(structure -> structure.member().stream()
                                .filter(member -> name(member.of()).startsWith("structure/anschrift-inland"))
                                .map(member -> name(structure) + "/" + member.name() + ": "
                                        + parts(
                                                member.title() == null
                                                        ? null
                                                        : member.title().in("en"),
                                                member.subjectRole() == null ? null : "role " + member.subjectRole(),
                                                member.condition() == null ? null : "conditional"))));
        answer(
                "What can be repeated?",
                () -> members()
                        .filter(use ->
                                use.member().max() == null || use.member().max() > 1)
                        .map(use -> use + ": " + use.member().min() + " to "
                                + (use.member().max() == null
                                        ? "any number"
                                        : use.member().max())));
        answer(
                "What excludes each other?",
                () -> all(DataStructure.class)
                        .filter(structure ->
                                "choice".equals(structure.composition().code()))
                        .map(structure -> name(structure) + ": "
                                + String.join(
                                        " or ",
                                        structure.member().stream()
                                                .map(Member::name)
                                                .toList())));
        answer(
                "Which rules apply?",
                () -> all(DataStructure.class)
                        .flatMap(structure -> structure.businessRule().stream()
                                .map(rule -> rule.key() + " in " + name(structure) + ": "
                                        + rule.text().in("en"))));
        answer(
                "Where is the legal reference?",
                () -> Stream.of(
                        members()
                                        .filter(use ->
                                                !use.member().legalBasis().isEmpty())
                                        .count() + " uses of " + members().count() + " have their own",
                        all(EvidenceType.class)
                                        .filter(type -> !type.legalBasis().isEmpty())
                                        .count() + " of "
                                + all(EvidenceType.class).count() + " evidence types",
                        all(Register.class)
                                        .filter(register ->
                                                !register.legalBasis().isEmpty())
                                        .count() + " of " + all(Register.class).count() + " registers"));
        answer(
                "Who gets what from the form?",
                () -> all(Authorisation.class)
                        .map(one -> names(one.consumer()) + ": " + one.field().size() + " fields, "
                                + all(Authorisation.class)
                                        .filter(other -> other != one)
                                        .map(other -> one.field().stream()
                                                        .filter(path ->
                                                                !other.field().contains(path))
                                                        .count()
                                                + " of them not for " + names(other.consumer()))
                                        .findFirst()
                                        .orElseThrow()));
    }

    private record Use(DataStructure structure, Member member) {
        @Override
        public String toString() {
            return name(structure) + "/" + member.name();
        }
    }

    private Stream<Use> members() {
        return all(DataStructure.class)
                .flatMap(structure -> structure.member().stream().map(member -> new Use(structure, member)));
    }

    private static String identifier(MetadataRecord record) {
        return list(record.header().identifier().stream()
                .map(identifier -> identifier.value())
                .toList());
    }
}
