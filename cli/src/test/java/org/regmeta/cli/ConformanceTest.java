package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.cli.suite.Case;
import org.regmeta.cli.suite.ManifestException;
import org.regmeta.cli.suite.Result;
import org.regmeta.cli.suite.Subject;
import org.regmeta.cli.suite.Suite;
import org.regmeta.cli.suite.SuiteReport;
import org.regmeta.cli.suite.Trial;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The suite passes here, and catches those who are wrong. */
class ConformanceTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path work;

    private SuiteReport run(Subject subject, Predicate<Case> wanted) throws IOException {
        Suite suite = Suite.open(null, Files.createDirectories(work.resolve("cases")));
        Trial trial = new Trial(suite, subject, Files.createDirectories(work.resolve("out")));
        SuiteReport report = new SuiteReport();
        for (Case one : suite.cases()) {
            if (wanted.test(one)) {
                report.add(trial.run(one));
            }
        }
        return report;
    }

    private static List<String> failed(SuiteReport report) {
        return report.results().stream()
                .filter(result -> result.outcome() == Result.Outcome.FAILED)
                .map(result -> result.tried().id())
                .toList();
    }

    @Test
    void thisImplementationPassesEveryCase() throws IOException {
        SuiteReport report = run(ConformanceCommand::ownAnswer, one -> true);
        assertThat(report.results())
                .filteredOn(result -> result.outcome() != Result.Outcome.PASSED)
                .extracting(result -> result.tried().id() + " " + result.detail())
                .isEmpty();
        int comparisons = (int) report.results().stream()
                .filter(result -> result.tried().operation() == Case.Operation.DIFF)
                .count();
        Counts.write("suite", Map.of("cases", report.results().size(), "comparisons", comparisons));
    }

    @Test
    void theManifestNamesEveryFileOfItsFolders() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>();
        JsonNode cases =
                JSON.readTree(Files.readString(FOLDER.resolve("manifest.json"))).path("cases");
        for (JsonNode one : cases) {
            assertThat(ids.add(one.path("id").asString()))
                    .as(one.path("id").asString())
                    .isTrue();
            one.path("files").forEach(file -> {
                named.add(file.path("path").asString(""));
                file.path("together")
                        .forEach(other -> named.add(other.path("path").asString("")));
                named.add(file.path("older").asString(""));
                named.add(file.path("catalogue").asString(""));
            });
            named.add(one.path("answer").asString(""));
            one.path("beside").forEach(file -> named.add(file.asString()));
            one.path("around").forEach(file -> named.add(file.path("path").asString("")));
        }
        named.removeAll(List.of("", "hostile/trap.txt"));
        TreeSet<String> there = new TreeSet<>();
        for (String folder : List.of(
                "rules",
                "types",
                "forms",
                "codes",
                "canonical",
                "profiles",
                "together",
                "loosening",
                "diff",
                "match",
                "hostile/json",
                "hostile/ndjson",
                "hostile/xml",
                "hostile/lists")) {
            try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> !file.endsWith("case.json") && !file.endsWith("cases.json"))
                        .filter(file -> !file.endsWith(".canonical"))
                        .forEach(there::add);
            }
        }
        assertThat(named).isEqualTo(there);
    }

    /** A fault: takes the right answer, and the arguments that led to it. */
    private interface Fault {
        Subject.Answer spoil(List<String> arguments, Subject.Answer right) throws IOException;
    }

    private static Subject wrong(Fault fault) {
        return arguments -> fault.spoil(arguments, ConformanceCommand.ownAnswer(arguments));
    }

    private interface ReportFault {
        void spoil(ObjectNode report);
    }

    /** A fault in the report of a validation. */
    private static Subject wrongReport(ReportFault fault) {
        return wrong((arguments, right) -> {
            if (!arguments.get(0).equals("validate")) {
                return right;
            }
            ObjectNode report = (ObjectNode) JSON.readTree(right.out());
            fault.spoil(report);
            return new Subject.Answer(right.code(), JSON.writeValueAsBytes(report));
        });
    }

    private static Subject wrongFinding(String rule, Consumer<ObjectNode> change) {
        return wrongReport(report -> report.path("findings").forEach(finding -> {
            if (finding.path("rule").asString().equals(rule)) {
                change.accept((ObjectNode) finding);
            }
        }));
    }

    private DynamicTest caught(String fault, Subject subject, String expected) {
        return DynamicTest.dynamicTest(
                fault,
                () -> assertThat(failed(run(subject, one -> one.id().equals(expected))))
                        .containsExactly(expected));
    }

    @TestFactory
    List<DynamicTest> wrongImplementationsAreCaught() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(caught(
                "a rule that never speaks",
                wrongReport(report -> {
                    if (report.path("findings").toString().contains("RM-LOG-001")) {
                        report.putArray("findings");
                        report.putObject("totals");
                        report.put("status", "VALID");
                    }
                }),
                "RM-LOG-001-bad"));
        tests.add(caught(
                "a place one line too far",
                wrongFinding(
                        "RM-LOG-001",
                        finding -> finding.put("line", finding.path("line").asInt() + 1)),
                "RM-LOG-001-bad"));
        tests.add(caught(
                "columns from 0",
                wrongFinding(
                        "RM-LOG-001",
                        finding -> finding.put("column", finding.path("column").asInt() - 1)),
                "RM-LOG-001-bad"));
        tests.add(caught(
                "another path", wrongFinding("RM-LOG-001", finding -> finding.put("path", "")), "RM-LOG-001-bad"));
        tests.add(caught(
                "another severity",
                wrongFinding("RM-LOG-001", finding -> finding.put("severity", "info")),
                "RM-LOG-001-bad"));
        tests.add(caught(
                "INVALID for what was not checked",
                wrongReport(report -> {
                    if (report.path("status").asString().equals("INCOMPLETE")) {
                        report.put("status", "INVALID");
                    }
                }),
                "hostile-json-" + incomplete()));
        tests.add(caught(
                "a finding more",
                wrongReport(report -> ((ObjectNode) report.path("totals")).put("info", 7)),
                "RM-LOG-001-good"));
        tests.add(caught(
                "the day is not looked at",
                wrong((arguments, right) -> {
                    List<String> other = new ArrayList<>(arguments);
                    int at = other.indexOf("--at");
                    if (at < 0) {
                        return right;
                    }
                    other.set(at + 1, "1999-01-01");
                    return ConformanceCommand.ownAnswer(other);
                }),
                "RM-TIME-007-bad"));
        tests.add(caught(
                "the profile is not looked at",
                wrongReport(report -> {
                    if (report.path("findings").toString().contains("RM-PROF-002")) {
                        report.putArray("findings");
                        report.putObject("totals");
                        report.put("status", "VALID");
                    }
                }),
                "profile-melde-fail-bereich"));
        tests.add(caught(
                "only the first profile is looked at",
                wrong((arguments, right) -> {
                    int last = arguments.lastIndexOf("--profile");
                    return last == arguments.indexOf("--profile")
                            ? right
                            : new Subject.Answer(0, "{}".getBytes(StandardCharsets.UTF_8));
                }),
                "profile-jugend-fail-protokoll"));
        tests.add(caught(
                "the profiles of one document hold for the whole run",
                wrong((arguments, right) -> {
                    List<String> other = new ArrayList<>(arguments);
                    arguments.stream()
                            .filter(argument -> argument.contains("crossed-profiles"))
                            .forEach(file -> other.addAll(List.of("--profile", file)));
                    return ConformanceCommand.ownAnswer(other);
                }),
                "together-crossed-profiles-bad"));
        tests.add(caught(
                "the order of the files decides",
                wrong((arguments, right) -> arguments.get(1).endsWith("other.json")
                        ? new Subject.Answer(
                                right.code(),
                                new String(right.out(), StandardCharsets.UTF_8)
                                        .replace("other.json", "one.json")
                                        .getBytes(StandardCharsets.UTF_8))
                        : right),
                "together-twice-bad"));
        tests.add(caught(
                "an exit code of its own",
                wrong((arguments, right) -> new Subject.Answer(right.code() == 1 ? 0 : right.code(), right.out())),
                "RM-LOG-001-bad"));
        tests.add(caught(
                "a text instead of a report",
                wrong((arguments, right) -> new Subject.Answer(right.code(), new byte[] {'o', 'k'})),
                "RM-LOG-001-good"));
        tests.add(caught(
                "a match that forgets the area",
                wrong((arguments, right) -> {
                    int area = arguments.indexOf("--area");
                    if (area < 0) {
                        return right;
                    }
                    List<String> other = new ArrayList<>(arguments);
                    other.subList(area, area + 2).clear();
                    return ConformanceCommand.ownAnswer(other);
                }),
                "match-service-elsewhere"));
        tests.add(caught(
                "a match that overlooks what is too much",
                wrong((arguments, right) -> new Subject.Answer(
                        right.code(),
                        new String(right.out(), StandardCharsets.UTF_8)
                                .replaceAll("\"excess\" : \\[[^\\]]*]", "\"excess\" : []")
                                .getBytes(StandardCharsets.UTF_8))),
                "match-excess"));
        tests.add(caught(
                "a digest over other bytes",
                wrong((arguments, right) -> new Subject.Answer(
                        right.code(),
                        new String(right.out(), StandardCharsets.UTF_8)
                                .replace("sha-256:4", "sha-256:5")
                                .replace("sha-256:1", "sha-256:2")
                                .replace("sha-256:b", "sha-256:c")
                                .getBytes(StandardCharsets.UTF_8))),
                "canonical-plain"));
        tests.add(caught(
                "a converter that loses a language",
                wrong((arguments, right) -> {
                    if (arguments.get(0).equals("convert") && arguments.get(2).endsWith(".xml")) {
                        Path out = Path.of(arguments.get(2));
                        Files.writeString(
                                out,
                                Files.readString(out).replaceFirst("\\s*<title xml:lang=\"en\">[^<]*</title>", ""));
                    }
                    return right;
                }),
                "RM-LOG-001-convert"));
        tests.add(caught(
                "a converter that takes a separator for a line feed",
                wrong((arguments, right) -> {
                    if (arguments.get(0).equals("convert")) {
                        Path out = Path.of(arguments.get(2));
                        boolean xml = arguments.get(2).endsWith(".xml");
                        Files.writeString(out, Files.readString(out).replace("\u2028", xml ? "&#10;" : "\\n"));
                    }
                    return right;
                }),
                "canonical-line-separators-convert"));
        tests.add(caught(
                "a reader that lets a type pass",
                wrongReport(report -> {
                    if (report.path("findings").toString().contains("/deprecation/since")) {
                        report.putArray("findings");
                        report.putObject("totals");
                        report.put("status", "VALID");
                    }
                }),
                "type-Date-bad"));
        tests.add(caught(
                "a reader that does not know a code",
                wrongReport(report -> {
                    if (report.path("files").toString().contains("good")) {
                        report.put("status", "INVALID");
                    }
                }),
                "codelist-status-good"));
        tests.add(caught(
                "a writer that is never the same twice",
                wrong((arguments, right) -> {
                    if (arguments.get(0).equals("convert") && arguments.get(2).contains("again")) {
                        Path out = Path.of(arguments.get(2));
                        Files.writeString(out, Files.readString(out) + "\n");
                    }
                    return right;
                }),
                "RM-LOG-001-convert"));
        tests.addAll(wrongComparisonsAreCaught());
        tests.add(caught(
                "a crash",
                arguments -> {
                    throw new IOException("gone");
                },
                "RM-LOG-001-good"));
        return tests;
    }

    private interface Spoiler {
        void spoil(ObjectNode record, ObjectNode change);
    }

    /** A fault in each change of a comparison. */
    private static Subject wrongChange(Spoiler spoiler) {
        return wrongComparison(report -> report.path("records")
                .forEach(record -> record.path("changes")
                        .forEach(change -> spoiler.spoil((ObjectNode) record, (ObjectNode) change))));
    }

    private static Subject wrongComparison(ReportFault fault) {
        return wrong((arguments, right) -> {
            ObjectNode report = (ObjectNode) JSON.readTree(right.out());
            fault.spoil(report);
            return new Subject.Answer(right.code(), JSON.writeValueAsBytes(report));
        });
    }

    private List<DynamicTest> wrongComparisonsAreCaught() {
        return List.of(
                caught(
                        "a comparison that takes an optional member for a break",
                        wrongChange((record, change) -> {
                            if (change.path("operation").asString().equals("add")) {
                                change.put("step", "major");
                            }
                        }),
                        "diff-structure-member-added-optional"),
                caught(
                        "a comparison that counts places in the new list alone",
                        wrongChange((record, change) -> change.set("oldPath", change.path("newPath"))),
                        "diff-structure-member-removed"),
                caught(
                        "a comparison that forgets a value",
                        wrongChange((record, change) -> change.remove("old")),
                        "diff-header-title-wording"),
                caught(
                        "a comparison that loses a change",
                        wrongComparison(report -> report.path("records")
                                .forEach(record -> ((ObjectNode) record)
                                        .withArray("changes")
                                        .remove(0))),
                        "diff-authorisation-field-added"),
                caught(
                        "a comparison content with every version",
                        wrong((arguments, right) -> new Subject.Answer(0, right.out())),
                        "diff-version-too-small"),
                caught(
                        "a comparison that demands of drafts",
                        wrongComparison(report -> report.path("records")
                                .forEach(record -> ((ObjectNode) record).put("demanded", "major"))),
                        "diff-version-draft"),
                caught(
                        "a comparison that follows references one step only",
                        wrongComparison(report -> {
                            List<JsonNode> near = report.path("breakages")
                                    .valueStream()
                                    .filter(one -> one.path("via").isEmpty())
                                    .toList();
                            report.putArray("breakages").addAll(near);
                        }),
                        "diff-breaks-by-code"),
                caught(
                        "a comparison without days",
                        wrongComparison(
                                report -> report.path("breakages").forEach(one -> ((ObjectNode) one).remove("from"))),
                        "diff-breaks-who-begins-later"),
                caught(
                        "a comparison that does not look at the catalogue",
                        wrong((arguments, right) -> arguments.contains("--catalogue")
                                ? ConformanceCommand.ownAnswer(arguments.subList(0, arguments.indexOf("--catalogue")))
                                : right),
                        "diff-breaks-in-catalogue"),
                caught(
                        "a comparison that guesses no new id",
                        wrongComparison(report -> report.putArray("renames")),
                        "diff-record-renamed"));
    }

    private static String incomplete() {
        JsonNode manifest;
        try {
            manifest = JSON.readTree(Files.readString(FOLDER.resolve("hostile/manifest.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return manifest.path("cases")
                .valueStream()
                .filter(one -> one.path("format").asString().equals("json"))
                .filter(one -> one.path("status").asString().equals("INCOMPLETE"))
                .map(one -> one.path("name").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnImplementationDoesNotDoIsNoFailure() throws IOException {
        Subject reader = arguments -> arguments.get(0).equals("digest")
                ? ConformanceCommand.ownAnswer(arguments)
                : new Subject.Answer(2, new byte[0]);
        SuiteReport report =
                run(reader, one -> List.of("CANONICAL", "WRITE", "LOG").contains(one.area()));
        assertThat(failed(report)).isEmpty();
        assertThat(report.byArea().get("CANONICAL")).containsOnlyKeys(Result.Outcome.PASSED);
        assertThat(report.byArea().get("WRITE")).containsOnlyKeys(Result.Outcome.UNSUPPORTED);
        assertThat(report.junit()).contains("<skipped/>").contains("failures=\"0\"");
    }

    private static String command(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code = Main.run(arguments, stream, stream);
        return "exit " + code + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandPrintsATableAndWritesFiles() throws IOException {
        Path junit = work.resolve("suite.xml");
        assertThat(command(List.of("conformance", "--area", "CANONICAL", "LOG", "--junit", junit.toString())))
                .startsWith("exit 0")
                .contains("CANONICAL")
                .contains("37 Fälle: 37 bestanden, 0 nicht bestanden, 0 nicht unterstützt.");
        assertThat(Files.readString(junit)).contains("classname=\"regmeta.LOG\" name=\"RM-LOG-001-bad\"");
        assertThat(command(List.of("conformance", "--area", "NOTHING"))).startsWith("exit 2");
        assertThat(command(List.of(
                        "conformance", "--area", "CANONICAL", "--suite", FOLDER.toString(), "--format", "json")))
                .contains("\"outcome\" : \"passed\"");
    }

    private Path foreignSuite(String id, String format, String parts) throws IOException {
        Path suite = Files.createDirectories(work.resolve("deep/foreign"));
        Files.writeString(suite.resolve("manifest.json"), """
                {"specVersion": "1.0", "cases": [{
                  "id": "%s", "operation": "convert", "area": "FOREIGN", "at": "2026-11-24",
                  "title": {"de": "Fremd", "en": "Foreign"}, "proves": {"de": "Nichts.", "en": "Nothing."}, %s
                  "files": [{"format": "%s", "recipe": "{}", "status": "INVALID", "findings": []}]
                }]}
                """.formatted(id, parts, format));
        return suite;
    }

    private TreeSet<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            return new TreeSet<>(all.map(Path::toString).toList());
        }
    }

    /** What a suite writes outside its work folder, which lies two folders below what is searched; its result besides. */
    private String escaped(Path suite) throws IOException {
        Path own = Files.createDirectories(work.resolve("deep/home/cases"));
        Path out = Files.createDirectories(work.resolve("deep/home/out"));
        Files.writeString(work.resolve("deep/there.txt"), "x");
        TreeSet<String> before = everything();
        Suite opened = Suite.open(suite, own);
        Result result = new Trial(opened, ConformanceCommand::ownAnswer, out)
                .run(opened.cases().get(0));
        TreeSet<String> after = everything();
        after.removeAll(before);
        after.removeIf(one -> one.startsWith(own + File.separator));
        assertThat(after).as(result.detail()).isEmpty();
        return result.outcome() + " " + result.detail();
    }

    /** A suite from somewhere else writes nowhere but where it is unpacked. */
    @Test
    void whatLiesAroundADocumentStaysInTheFolderOfTheCase() throws IOException {
        String absolute = work.resolve("leak.txt").toAbsolutePath().toString().replace("\\", "\\\\");
        for (String name : List.of(
                absolute,
                "../../leak.txt",
                "../../../leak.txt",
                "../../../../leak.txt",
                "../../../../../leak.txt",
                "list/../../../../../../leak.txt")) {
            String around = "\"around\": [{\"name\": \"" + name + "\", \"recipe\": \"x\"}],";
            assertThat(escaped(foreignSuite("foreign", "json", around)))
                    .startsWith("FAILED")
                    .contains("leads out of the folder of the case");
        }
        String around = "\"around\": [{\"name\": \"../beside.txt\", \"recipe\": \"x\"}],";
        assertThat(escaped(foreignSuite("foreign", "json", around))).doesNotContain("leads out");
    }

    @Test
    void whatLiesBesideADocumentStaysInTheWorkFolder() throws IOException {
        // it is read beside the suite, and would be written beside the work folder
        Path suite = foreignSuite("foreign", "json", "\"beside\": [\"../there.txt\"],");
        assertThatThrownBy(() -> escaped(suite)).isInstanceOf(ManifestException.class);
        Files.writeString(suite.resolve("beside.txt"), "x");
        assertThat(escaped(foreignSuite("foreign", "json", "\"beside\": [\"beside.txt\"],")))
                .doesNotContain("leads out");
    }

    /** Names of files are made of them. */
    @Test
    void idsAndFormatsThatLeadSomewhereAreRefused() throws IOException {
        String around = "\"around\": [{\"name\": \"a.txt\", \"recipe\": \"x\"}],";
        for (String name : List.of("../leak", "../../leak", "a/../../leak", "/leak", "..", "", "a b", "\\u0000")) {
            for (Path suite : List.of(
                    foreignSuite(name, "json", ""),
                    foreignSuite(name, "json", around),
                    foreignSuite("foreign", name, ""),
                    foreignSuite("foreign", name, around))) {
                assertThatThrownBy(() -> escaped(suite)).as(name).isInstanceOf(ManifestException.class);
            }
        }
        Path suite = foreignSuite("../leak", "json", "");
        assertThat(command(List.of("conformance", "--suite", suite.toString())))
                .startsWith("exit 2\nDie Sammlung wird nicht angewandt. Kennungen und Formate")
                .endsWith(": ../leak\n");
        assertThat(command(List.of("conformance", "--lang", "en", "--suite", suite.toString())))
                .startsWith("exit 2\nThe suite is not applied. Ids and formats")
                .endsWith(": ../leak\n");
        Files.writeString(suite.resolve("manifest.json"), "{");
        assertThat(command(List.of("conformance", "--suite", suite.toString())))
                .startsWith("exit 2\nDie Sammlung wird nicht angewandt, ihr Manifest ist kein JSON: ")
                .hasLineCount(2);
    }

    @Test
    void anotherImplementationIsAskedAsAProcess() {
        assertThat(command(List.of("conformance", "--area", "CANONICAL", "--command", "no-such-program-anywhere")))
                .startsWith("exit 1")
                .contains("21 Fälle: 0 bestanden, 21 nicht bestanden");
    }
}
