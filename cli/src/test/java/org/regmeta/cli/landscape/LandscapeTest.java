package org.regmeta.cli.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.cli.Counts;
import org.regmeta.model.Document;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/**
 * The documents under {@code spec/landscape}: all of them together are valid in a closed world, whatever is found below an error is explained beside the file in
 * both languages, ids are made by one pattern, registers name their sources, and XML says the same as JSON.
 */
class LandscapeTest {
    private static final Path FOLDER = LandscapeDocuments.FOLDER;
    private static final String ROOT = "https://w3id.org/regmeta/landscape/";

    /** How the part of an id after the root is called, where it is not the kind in small letters. */
    private static final Map<Kind, String> SEGMENTS = Map.of(
            Kind.ORGANISATION_CLASS, "class",
            Kind.DATA_STRUCTURE, "structure",
            Kind.DATA_ELEMENT, "element",
            Kind.EVIDENCE_TYPE, "evidence",
            Kind.DATA_SERVICE, "service");

    private static final Map<Path, Document> DOCUMENTS = new LinkedHashMap<>();
    private static Report report;

    @BeforeAll
    static void read() throws IOException {
        DOCUMENTS.putAll(LandscapeDocuments.read());
        report = Validator.builder().catalogue(List.of()).build().validate(DOCUMENTS.keySet());
    }

    @Test
    void everythingTogetherIsValidInAClosedWorld() {
        assertThat(report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.render(Locale.ENGLISH)))
                .isEmpty();
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.records()).isEqualTo(records().count());
    }

    @TestFactory
    Stream<DynamicTest> whatIsFoundBelowAnErrorIsExplainedBesideTheFile() throws IOException {
        Map<Path, TreeSet<String>> found = new TreeMap<>();
        DOCUMENTS.keySet().forEach(file -> found.put(file.getParent(), new TreeSet<>()));
        for (Finding finding : report.findings()) {
            if (finding.severity() != Severity.ERROR) {
                Path file = Path.of(finding.location().file());
                found.get(file.getParent()).add(finding.rule() + " " + name(DOCUMENTS.get(file), finding.path()));
            }
        }
        return found.entrySet().stream()
                .flatMap(entry -> Stream.of("README.md", "README.de.md")
                        .map(readme -> DynamicTest.dynamicTest(
                                FOLDER.relativize(entry.getKey()) + "/" + readme,
                                () -> assertThat(Explanations.in(entry.getKey().resolve(readme)))
                                        .isEqualTo(entry.getValue()))));
    }

    @Test
    void idsAreMadeByOnePattern() {
        assertThat(records()
                        .map(record -> record.kind() + " " + record.id().value())
                        .filter(text -> !isMadeByThePattern(text)))
                .isEmpty();
    }

    @Test
    void everyRegisterNamesItsSources() {
        assertThat(records()
                        .filter(record -> record.kind() == Kind.REGISTER)
                        .filter(record -> record.documentation().isEmpty())
                        .map(record -> record.id().value()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theXmlSaysTheSame() {
        return DOCUMENTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        FOLDER.relativize(entry.getKey()).toString(), () -> assertTwin(entry.getValue())));
    }

    @Test
    void theCountsAreToldAtTheEndOfTheBuild() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        records().forEach(record -> counts.merge(record.kind().code(), 1, Integer::sum));
        counts.put("documents", DOCUMENTS.size());
        counts.put("records", (int) records().count());
        counts.put("use cases", (int) DOCUMENTS.values().stream()
                .filter(document -> document.record().stream().anyMatch(record -> record.kind() == Kind.PROCEDURE))
                .count());
        Counts.write("landscape", counts);
        assertThat(counts.get("records")).isPositive();
    }

    private static Stream<MetadataRecord> records() {
        return DOCUMENTS.values().stream().flatMap(document -> document.record().stream());
    }

    private static void assertTwin(Document document) throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        RegMeta.standard().write(document, Format.XML, true, xml);
        Document again = RegMeta.standard()
                .read(new ByteArrayInputStream(xml.toByteArray()), Format.XML, "twin.xml")
                .orThrow();
        assertThat(again).isEqualTo(document);
        assertThat(again.record().stream().map(RegMeta::digest).toList())
                .isEqualTo(document.record().stream().map(RegMeta::digest).toList());
    }

    private static boolean isMadeByThePattern(String kindAndId) {
        String[] parts = kindAndId.split(" ", 2);
        return parts[1].matches(ROOT + segment(Kind.valueOf(parts[0])) + "/[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static String segment(Kind kind) {
        return SEGMENTS.getOrDefault(kind, kind.code().toLowerCase(Locale.ROOT));
    }

    /** The id of the record that a path leads into, without what all ids begin with. */
    private static String name(Document document, String path) {
        int number = Integer.parseInt(path.split("/")[2]);
        return document.record().get(number).id().value().substring(ROOT.length());
    }
}
