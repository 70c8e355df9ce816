package org.regmeta.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.Validator;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Severity;

/**
 * What the READMEs of the examples promise: each question is answered by the document itself, and the answer printed is the one computed. After a wanted change
 * of an example {@code -Dexamples.renew} prints the answers anew; read the difference.
 */
class ExampleAnswersTest {
    /** What a README explains is what was found when it was written; later some of it is over. */
    private static final Validator ON_THE_DAY =
            Validator.builder().at(LocalDate.of(2026, 11, 24)).build();

    private static final List<Answers> EXAMPLES = List.of(
            new Elterngeld(),
            new ChangeOfHolder(),
            new HousingBenefit(),
            new PopulationRegister(),
            new BuildingApplication(),
            new HigherEducationDegree(),
            new NationalityCodes(),
            new LawChange(),
            new NegativeAnswers(),
            new LoggingCockpit(),
            new RegisterCensus(),
            new FimScheme(),
            new LargeCodeList(),
            new BasicServices());

    @Test
    void everyExampleIsAsked() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES.get(0).folder().getParent())) {
            assertThat(folders.filter(Files::isDirectory))
                    .containsExactlyInAnyOrderElementsOf(
                            EXAMPLES.stream().map(Answers::folder).toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> theReadmePrintsWhatTheDocumentAnswers() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.folder().getFileName().toString(), () -> assertAnswers(example)));
    }

    @TestFactory
    Stream<DynamicTest> theReadmeExplainsTheFindingsAndNoOthers() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.folder().getFileName().toString(), () -> assertFindings(example)));
    }

    private static void assertAnswers(Answers example) throws IOException {
        Map<String, List<String>> computed = new LinkedHashMap<>();
        for (Map.Entry<String, Answers.Answer> entry : example.byQuestion().entrySet()) {
            computed.put(entry.getKey(), entry.getValue().lines().toList());
        }
        Readme english = Readme.english(example.folder());
        Readme german = Readme.german(example.folder());
        if (System.getProperty("examples.renew") != null) {
            english.renew(List.copyOf(computed.values()));
            german.renew(List.copyOf(computed.values()));
        }
        assertThat(computed.values()).as("an answer that says nothing").noneMatch(List::isEmpty);
        assertThat(new ArrayList<>(english.answers().entrySet()))
                .as("README.md and its answers; renew with -Dexamples.renew")
                .containsExactlyElementsOf(computed.entrySet());
        assertThat(new ArrayList<>(german.answers().values()))
                .as("README.de.md and its answers; renew with -Dexamples.renew")
                .containsExactlyElementsOf(computed.values());
    }

    private static void assertFindings(Answers example) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(example.folder())) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .toList()) {
                ON_THE_DAY.validate(file).findings().stream()
                        .filter(finding -> finding.severity() != Severity.ERROR)
                        .map(Finding::rule)
                        .forEach(found::add);
            }
        }
        assertThat(Readme.english(example.folder()).rules()).as("README.md").isEqualTo(found);
        assertThat(Readme.german(example.folder()).rules()).as("README.de.md").isEqualTo(found);
    }
}
