package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.internal.rules.StandardRules;
import org.regmeta.model.Profile;
import org.regmeta.spi.Rule;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule fires when it must and keeps silent when it must: a good and a bad case in both syntaxes, which differ in one place. */
class RuleCasesTest {
    private static final Path CASES = Path.of("..", "spec", "conformance", "rules");
    private static final Set<String> READERS = Set.of("INPUT", "SYNTAX", "SCHEMA");

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** A rule about one syntax alone has cases in that one. */
    static List<String> syntaxes(Path folder) throws IOException {
        JsonNode expectation = expectation(folder);
        return Stream.of("json", "ndjson", "xml").filter(expectation::has).toList();
    }

    private static Stream<DynamicTest> inEverySyntax(String name, Check check) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            for (String syntax : syntaxes(folder)) {
                tests.add(DynamicTest.dynamicTest(
                        folder.getFileName() + " " + name + "." + syntax, () -> check.of(folder, syntax)));
            }
        }
        return tests.stream();
    }

    private interface Check {
        void of(Path folder, String syntax) throws IOException;
    }

    private static JsonNode expectation(Path folder) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("case.json")));
    }

    private static List<String> expected(Path folder, String syntax) throws IOException {
        return expectation(folder)
                .path(syntax)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static List<String> findings(Path folder, String name) throws IOException {
        JsonNode expectation = expectation(folder);
        Validator.Builder builder =
                Validator.builder().at(LocalDate.parse(expectation.path("at").asString()));
        if (expectation.path("closedWorld").asBoolean(false)) {
            builder.catalogue(List.of());
        }
        if (expectation.has("profile")) {
            builder.profiles(List.of(
                    profile(folder.resolve(name), expectation.path("profile").asString())));
        }
        Report report = builder.build().validate(folder.resolve(name));
        List<String> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            found.add(String.join(
                    " ",
                    finding.rule(),
                    finding.severity().code(),
                    finding.location().line() + ":" + finding.location().column(),
                    finding.path()));
        }
        return found;
    }

    /** The profile stands in the document that is held to it, so that a case needs no other file. */
    private static Profile profile(Path file, String id) throws IOException {
        return RegMeta.standard().read(file).orThrow().record().stream()
                .filter(record -> record.id().value().equals(id))
                .map(Profile.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> badCasesHaveExactlyTheFindingsExpected() throws IOException {
        return inEverySyntax("bad", (folder, syntax) -> {
            List<String> expected = expected(folder, syntax);
            assertThat(expected).isNotEmpty();
            assertThat(findings(folder, "bad." + syntax)).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> goodCasesAreSilent() throws IOException {
        return inEverySyntax(
                "good",
                (folder, syntax) ->
                        assertThat(findings(folder, "good." + syntax)).isEmpty());
    }

    /** In single bytes, since some are no text. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    Stream<DynamicTest> goodAndBadDifferInOnePlace() throws IOException {
        return inEverySyntax("good and bad", (folder, syntax) -> {
            List<String> good = lines(folder.resolve("good." + syntax));
            List<String> bad = lines(folder.resolve("bad." + syntax));
            int head = 0;
            while (head < Math.min(good.size(), bad.size()) && good.get(head).equals(bad.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < Math.min(good.size(), bad.size()) - head
                    && good.get(good.size() - 1 - tail).equals(bad.get(bad.size() - 1 - tail))) {
                tail++;
            }
            assertThat(Math.max(good.size(), bad.size()) - head - tail).isBetween(1, 40);
        });
    }

    @TestFactory
    Stream<DynamicTest> twinsAreEqual() throws IOException {
        return inEverySyntax(
                "twin",
                (folder, syntax) -> assertThat(RegMeta.standard()
                                .read(folder.resolve("good." + syntax))
                                .orThrow())
                        .isEqualTo(RegMeta.standard()
                                .read(folder.resolve("good." + syntaxes(folder).get(0)))
                                .orThrow()));
    }

    @Test
    void everyRuleHasAnEntryAndEveryEntryARule() {
        Set<String> classes = new TreeSet<>();
        for (Rule rule : new StandardRules().rules()) {
            assertThat(classes.add(rule.id())).as(rule.id()).isTrue();
        }
        Set<String> entries = new TreeSet<>();
        for (RuleEntry entry : RuleTexts.standard().all()) {
            if (!READERS.contains(entry.layer().name()) && !entry.id().equals("RM-PROF-002")) {
                entries.add(entry.id());
            }
        }
        assertThat(classes).isEqualTo(entries);
    }

    /** What no file of a few lines can break is among the hostile inputs, but for a document beyond a terabyte. */
    @Test
    void everyRuleHasACaseAndEveryCaseARule() throws IOException {
        Set<String> entries = new TreeSet<>();
        for (RuleEntry entry : RuleTexts.standard().all()) {
            entries.add(entry.id());
        }
        Set<String> huge = Set.of("RM-INPUT-007", "RM-INPUT-008");
        Set<String> hostile = new TreeSet<>();
        for (JsonNode one : HostileInputTest.MANIFEST.path("cases")) {
            one.path("findings").forEach(line -> hostile.add(line.asString().split(" ")[0]));
        }
        assertThat(hostile).containsAll(huge);
        entries.removeAll(huge);
        entries.remove("RM-INPUT-013");
        assertThat(folders())
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyElementsOf(entries);
    }

    @TestFactory
    Stream<DynamicTest> theBadCaseIsAboutItsRuleAlone() throws IOException {
        return inEverySyntax("alone", (folder, syntax) -> {
            List<String> rules = new ArrayList<>();
            expectation(folder)
                    .path(syntax)
                    .forEach(line -> rules.add(line.asString().split(" ")[0]));
            assertThat(rules).containsOnly(folder.getFileName().toString());
        });
    }

    @AfterAll
    static void count() throws IOException {
        int files = 0;
        for (Path folder : folders()) {
            files += 2 * syntaxes(folder).size();
        }
        Path counts = Files.createDirectories(Path.of("target", "counts"));
        Files.writeString(
                counts.resolve("rules.properties"),
                "rules=" + RuleTexts.standard().all().size() + "\nrules.with.cases="
                        + folders().size() + "\nrule.case.files=" + files + "\n");
    }
}
