package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Document;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/** The standard's own documents: they are valid, and the XML of an example is the JSON of it. */
class SpecExamplesTest {
    private static final Path SPEC = Path.of("..", "spec");

    static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> all = Files.walk(SPEC.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() throws IOException {
        return files("examples", ".json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertValid(file)));
    }

    @Test
    void theCodeListsAreValidTogether() throws IOException {
        Report report = Validator.builder().catalogue(List.of()).build().validate(files("codelists", ".json"));
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(report.isValid()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasAnXmlTwinWithTheSameContent() throws IOException {
        return files("examples", ".json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertTwin(file)));
    }

    private static void assertValid(Path file) throws IOException {
        Report report = Validator.standard().validate(file);
        assertThat(report.findings())
                .extracting((Finding finding) -> finding.render(java.util.Locale.ENGLISH))
                .filteredOn(text -> text.contains(": error "))
                .isEmpty();
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.records()).isPositive();
    }

    private static void assertTwin(Path json) throws IOException {
        Path xml = Path.of(json.toString().replace(".json", ".xml"));
        assertThat(xml).as("derive it: ./regmeta convert %s %s", json, xml).exists();
        Document fromJson = RegMeta.standard().read(json).orThrow();
        Document fromXml = RegMeta.standard().read(xml).orThrow();
        assertThat(fromXml).isEqualTo(fromJson);
        assertThat(fromXml.record().stream().map(RegMeta::digest).toList())
                .isEqualTo(fromJson.record().stream().map(RegMeta::digest).toList());
    }
}
