package org.regmeta.cli.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.regmeta.Validator;
import org.regmeta.model.Authorisation;
import org.regmeta.model.CodeList;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Document;
import org.regmeta.model.ExternalEntries;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Mapping;
import org.regmeta.model.Procedure;
import org.regmeta.model.Requirement;
import org.regmeta.validation.Report;
import org.regmeta.value.Ref;

/** Example 13. */
final class LargeCodeList extends Answers {
    LargeCodeList() {
        super("13-large-code-list", "large-code-list.json");
        answer(
                "Where are the entries?",
                () -> lists(one -> one.file() + ", " + one.mediaType() + ", " + one.entries() + " entries"));
        answer("Is the file what the document says?", () -> verdict(folder().resolve("large-code-list.json")));
        answer("What if the file is missing?", this::missing);
        answer("Who notices if another file lies there?", this::otherFile);
        answer(
                "And next quarter?",
                () -> all(DataElement.class)
                        .filter(element -> element.codeList() != null)
                        .flatMap(element -> catalogue().matching(element.codeList()).stream()
                                .map(list -> list.validity() == null
                                        ? null
                                        : list.validity().from())
                                .filter(day -> day != null)
                                .sorted()
                                .map(day -> name(element) + " on " + day + ": " + inForce(element.codeList(), day))));
        answer("What does it look like with the file?", this::small);
        answer(
                "Is a type key personal?",
                () -> Stream.of(one(DataElement.class, "element/typschluessel"))
                        .flatMap(element -> Stream.concat(
                                Stream.of(name(element) + ": "
                                        + element.personalData().code()),
                                all(DataStructure.class)
                                        .flatMap(structure -> leaves(structure, name(structure) + "/")
                                                .filter(leaf -> leaf.getValue()
                                                        .of()
                                                        .id()
                                                        .equals(element.id()))
                                                .map(leaf -> leaf.getKey() + ": "
                                                        + say(leaf.getValue().personalData()))))));
        answer(
                "What does a retrieval under section 5 EGovG need?",
                () -> all(Authorisation.class)
                        .map(one -> name(one) + ": "
                                + parts(
                                        covering(one.legalBasis(), Covers.RETRIEVAL),
                                        covering(collection(one), Covers.COLLECTION),
                                        "consent " + one.consent().code(),
                                        "preview " + say(one.preview()))));
    }

    private static Stream<String> verdict(Path document) throws IOException {
        Report report = Validator.standard().validate(document);
        return Stream.concat(
                report.findings().stream()
                        .map(finding -> finding.rule() + ", "
                                + finding.severity().code() + ": "
                                + finding.arguments()
                                        .getOrDefault(
                                                "missing", finding.arguments().get("file"))),
                Stream.of(report.status().toString()));
    }

    /** The document moves to another folder, and its lists stay behind. */
    private Stream<String> missing() throws IOException {
        Path copy = Files.createTempDirectory("regmeta-example");
        Path document = copy.resolve("large-code-list.json");
        Files.copy(folder().resolve("large-code-list.json"), document);
        try {
            return verdict(document);
        } finally {
            Files.delete(document);
            Files.delete(copy);
        }
    }

    /** One byte of the small list is another. */
    private Stream<String> otherFile() throws IOException {
        Path copy = Files.createTempDirectory("regmeta-example");
        Path document = copy.resolve("small-external-list.json");
        Path list = Files.createDirectory(copy.resolve("codelists")).resolve("kraftstoffarten.csv");
        Files.copy(folder().resolve("small-external-list.json"), document);
        Files.writeString(
                list,
                Files.readString(folder().resolve("codelists/kraftstoffarten.csv"))
                        .replace("Benzin", "Bensin"));
        try {
            return verdict(document);
        } finally {
            Files.delete(list);
            Files.delete(document);
            Files.delete(list.getParent());
            Files.delete(copy);
        }
    }

    private interface Say {
        String of(ExternalEntries entries);
    }

    private Stream<String> lists(Say say) {
        return all(CodeList.class)
                .filter(list -> list.external() != null)
                .map(list -> nameAndVersion(list) + ": " + say.of(list.external()));
    }

    private String inForce(Ref ref, LocalDate day) {
        CodeList list = resolve(CodeList.class, ref, day);
        return nameAndVersion(list)
                + (list.external() == null ? "" : ", " + list.external().file());
    }

    private List<LegalBasis> collection(Authorisation one) {
        return Stream.concat(
                        one.legalBasis().stream(),
                        one.procedure().stream()
                                .flatMap(ref -> resolve(Procedure.class, ref).requirement().stream())
                                .flatMap(ref -> resolve(Requirement.class, ref).legalBasis().stream()))
                .toList();
    }

    private Stream<String> small() {
        Document document = read(folder().resolve("small-external-list.json"));
        return document.record().stream().flatMap(record -> {
            if (record instanceof CodeList list && list.external() != null) {
                return Stream.of(name(list) + ": " + list.external().file() + ", "
                        + list.external().entries()
                        + " entries, code and "
                        + list(list.column().stream()
                                .map(column -> column.columnName())
                                .toList()));
            }
            return record instanceof Mapping mapping
                    ? Stream.of(name(mapping) + ": " + mapping.codePair().size() + " pairs, other codes "
                            + say(mapping.unmapped()))
                    : Stream.empty();
        });
    }
}
