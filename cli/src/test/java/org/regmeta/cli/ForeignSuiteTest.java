package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.RegMeta;
import org.regmeta.cli.suite.Result;
import org.regmeta.cli.suite.Subject;
import org.regmeta.cli.suite.Suite;
import org.regmeta.cli.suite.Trial;
import tools.jackson.databind.json.JsonMapper;

/** A suite from somewhere else reads nothing but what lies in its folder, and makes no more than the schema of the manifest allows. */
class ForeignSuiteTest {
    private static final String SECRET = "a secret of somebody else";

    @TempDir
    private Path work;

    private Path suite;
    private Path secret;

    @BeforeEach
    void suiteAndWhatItMustNotRead() throws IOException {
        suite = Files.createDirectories(work.resolve("suite/below")).getParent();
        secret = Files.writeString(work.resolve("secret.json"), SECRET);
        Files.writeString(suite.resolve("a.json"), "{}");
        Files.writeString(suite.resolve("below/b.json"), "{}");
    }

    private Call run(String language, String parts) throws IOException {
        return run(language, List.of(entry("foreign-1", parts)));
    }

    private Call run(String language, List<String> cases) throws IOException {
        Files.writeString(
                suite.resolve("manifest.json"),
                "{\"specVersion\": \"1.0\", \"cases\": [" + String.join(",\n", cases) + "]}");
        return Call.run("conformance", "--lang", language, "--suite", suite.toString());
    }

    private static String entry(String id, String parts) {
        return """
                {"id": "%s", "area": "FOREIGN", "at": "2026-11-24",
                 "title": {"de": "Fremd", "en": "Foreign"}, "proves": {"de": "Nichts.", "en": "Nothing."}, %s}\
                """.formatted(id, parts);
    }

    /** Every place of a manifest in which a path may stand. */
    private static Map<String, String> places(String path) {
        Map<String, String> places = new LinkedHashMap<>();
        String name = "\"" + path.replace("\\", "\\\\") + "\"";
        String a = "\"files\": [{\"format\": \"json\", \"path\": \"a.json\"}]";
        places.put("path", "\"operation\": \"validate\", \"files\": [{\"format\": \"json\", \"path\": " + name + "}]");
        places.put(
                "together",
                "\"operation\": \"validate\", \"files\": [{\"format\": \"json\", \"path\": \"a.json\", \"together\": [{\"path\": "
                        + name + ", \"findings\": []}]}]");
        for (String part : List.of("older", "catalogue")) {
            places.put(
                    part,
                    "\"operation\": \"diff\", \"files\": [{\"format\": \"json\", \"path\": \"a.json\", \"older\": \"a.json\", \""
                            + part + "\": " + name + "}]");
        }
        places.put("beside", "\"operation\": \"validate\", \"beside\": [" + name + "], " + a);
        places.put(
                "around", "\"operation\": \"validate\", \"around\": [{\"name\": \"x\", \"path\": " + name + "}], " + a);
        places.put("profileFiles", "\"operation\": \"validate\", \"profileFiles\": [" + name + "], " + a);
        places.put(
                "answer",
                "\"operation\": \"match\", \"subject\": \"https://example.org/s\", \"answer\": " + name + ", " + a);
        return places;
    }

    private void assertRefused(String path) throws IOException {
        for (Map.Entry<String, String> place : places(path).entrySet()) {
            Call german = run("de", place.getValue());
            assertThat(german.err())
                    .as(place.getKey() + " " + path)
                    .startsWith("Die Sammlung wird nicht angewandt. Pfade in ihrem Manifest")
                    .endsWith(": foreign-1: " + path + System.lineSeparator());
            assertThat(german.code()).isEqualTo(2);
            assertThat(german.out()).isEmpty();
        }
        assertThat(run("en", places(path).get("path")).err())
                .startsWith("The suite is not applied. Paths in its manifest")
                .endsWith(": foreign-1: " + path + System.lineSeparator());
    }

    private void assertTaken(String path) throws IOException {
        for (Map.Entry<String, String> place : places(path).entrySet()) {
            assertThat(run("de", place.getValue()).code())
                    .as(place.getKey() + " " + path)
                    .isLessThan(2);
        }
    }

    @Test
    void pathsThatLeaveTheFolderAreRefused() throws IOException {
        for (String path : List.of(
                "../secret.json",
                "below/../../secret.json",
                "below/../a.json",
                "../suite/a.json",
                "../profiles/no-such-profile.json.json",
                "./a.json",
                "..",
                "..\\secret.json",
                "C:\\secret.json",
                "a".repeat(201),
                secret.toAbsolutePath().toString(),
                suite.resolve("a.json").toAbsolutePath().toString())) {
            assertRefused(path);
        }
        assertTaken("a.json");
        assertTaken("below/b.json");
    }

    @Test
    void linksThatLeaveTheFolderAreRefused() throws IOException {
        Files.createSymbolicLink(suite.resolve("out.json"), secret);
        Files.createSymbolicLink(suite.resolve("relative.json"), Path.of("../secret.json"));
        Files.createSymbolicLink(suite.resolve("up"), work);
        Files.createSymbolicLink(suite.resolve("again.json"), Path.of("out.json"));
        for (String path : List.of("out.json", "relative.json", "up/secret.json", "up", "again.json")) {
            assertRefused(path);
        }
        Files.createSymbolicLink(suite.resolve("in.json"), Path.of("below/b.json"));
        assertTaken("in.json");
        assertTaken("up/suite/a.json");
    }

    @Test
    void theManifestIsNoLinkThatLeavesTheFolder() throws IOException {
        Files.createSymbolicLink(suite.resolve("manifest.json"), secret);
        Call call = Call.run("conformance", "--suite", suite.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .endsWith(": manifest.json" + System.lineSeparator())
                .doesNotContain("secret");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        run("de", places("a.json").get("path"));
        Path link = Files.createSymbolicLink(work.resolve("link"), suite);
        assertThat(Call.run("conformance", "--suite", link.toString()).code()).isEqualTo(1);
    }

    /** Links in it would lead anywhere. */
    @Test
    void whatIsNoFileFailsItsCase() throws IOException {
        Files.createSymbolicLink(suite.resolve("below/out.json"), secret);
        Files.createSymbolicLink(suite.resolve("circle.json"), Path.of("circle.json"));
        for (String path : List.of("below", "missing.json", "a.json/b.json", "circle.json")) {
            for (Map.Entry<String, String> place : places(path).entrySet()) {
                Call call = run("en", place.getValue());
                assertThat(call.out() + call.err()).doesNotContain(SECRET);
                assertThat(call.code()).as(place.getKey() + " " + path).isEqualTo(1);
                assertThat(call.out()).contains("Failed: foreign-1 (Foreign)").contains("no file: " + path);
            }
        }
    }

    @Test
    void anAnswerThatIsNoneFailsItsCase() throws IOException {
        Files.writeString(suite.resolve("below/b.json"), "no JSON");
        run("en", places("below/b.json").get("answer"));
        Suite opened = Suite.open(suite, Files.createDirectories(work.resolve("cases")));
        Subject subject = arguments -> new Subject.Answer(0, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(new Trial(opened, subject, work).run(opened.cases().get(0)).outcome())
                .isEqualTo(Result.Outcome.FAILED);
    }

    /** No file has such a name, on any machine. */
    @Test
    void pathsThatAreNoneAreRefused() throws IOException {
        for (Map.Entry<String, String> place : places("?").entrySet()) {
            Call call = run("en", place.getValue().replace("?", "\\ud800.json"));
            assertThat(call.err())
                    .as(place.getKey())
                    .startsWith("The suite is not applied. Paths in its manifest")
                    .endsWith(": foreign-1: \\u{D800}.json" + System.lineSeparator());
            assertThat(call.code()).isEqualTo(2);
        }
    }

    @Test
    void linksThatAreMadeLaterLeadNowhere() throws IOException {
        for (Map.Entry<String, String> place : places("later.json").entrySet()) {
            run("en", place.getValue());
            Path cases = Files.createDirectories(work.resolve("cases-" + place.getKey()));
            Path out = Files.createDirectories(work.resolve("out"));
            List<String> read = new ArrayList<>();
            Suite opened = Suite.open(suite, cases);
            Files.createSymbolicLink(suite.resolve("later.json"), secret);
            Result result = new Trial(
                            opened,
                            arguments -> {
                                for (String argument : arguments) {
                                    if (Files.isRegularFile(Path.of(argument))) {
                                        read.add(Files.readString(Path.of(argument)));
                                    }
                                }
                                return new Subject.Answer(0, new byte[0]);
                            },
                            out)
                    .run(opened.cases().get(0));
            Files.delete(suite.resolve("later.json"));
            assertThat(result.outcome()).as(place.getKey()).isEqualTo(Result.Outcome.FAILED);
            assertThat(result.detail()).contains("leads out of the folder of the suite: later.json");
            assertThat(read).as(place.getKey()).doesNotContain(SECRET);
        }
    }

    /** Nothing is written there, and yet it has its size. */
    private void wide(String name, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(suite.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    @Test
    void whatIsCopiedIsCounted() throws IOException {
        wide("wide.bin", 1L << 30);
        String recipe = "\"files\": [{\"format\": \"json\", \"recipe\": \"{}\"}]";
        for (String parts : List.of(
                "\"around\": [{\"name\": \"x\", \"path\": \"wide.bin\"}], " + recipe,
                "\"around\": [{\"name\": \"x/\"}], \"files\": [{\"format\": \"json\", \"path\": \"wide.bin\"}]",
                "\"beside\": [\"wide.bin\"], " + recipe)) {
            Call call = run("en", parts);
            assertThat(call.err())
                    .as(parts)
                    .startsWith("The suite is not applied. What its recipes make and what lies around documents")
                    .containsPattern(": foreign-1: 107374182[46] > 536870912");
            assertThat(call.code()).isEqualTo(2);
        }
        wide("half.bin", 1L << 28);
        String half = "{\"name\": \"%s\", \"path\": \"half.bin\"}";
        String two = half.formatted("x") + ", " + half.formatted("y");
        assertThat(run("en", "\"around\": [" + two + "], " + recipe).err())
                .endsWith(": foreign-1: 536870914 > 536870912" + System.lineSeparator());
        wide("wide.bin", 0);
        wide("half.bin", 0);
        assertThat(run("en", "\"around\": [" + two + "], " + recipe).code()).isEqualTo(1);
    }

    /** What a terminal does not show of an id may stand in the answer by its number, and is the same. */
    @Test
    void idsThatNobodySeesAreCompared() throws IOException {
        String id = "https://example.org/canonical/pl\u200bain";
        Path file = suite.resolve("a.json");
        Files.writeString(
                file,
                Files.readString(Path.of("../spec/conformance/canonical/plain.json"))
                        .replace("https://example.org/canonical/plain", id));
        String digest = RegMeta.digest(RegMeta.standard()
                        .read(file)
                        .value()
                        .orElseThrow()
                        .record()
                        .get(0))
                .toString();
        run(
                "de",
                ("\"operation\": \"digest\", \"digest\": \"%s\", \"record\": \"%s@1.0.0\", "
                                + "\"files\": [{\"format\": \"json\", \"path\": \"a.json\"}]")
                        .formatted(digest, id));
        Suite opened = Suite.open(suite, Files.createDirectories(work.resolve("cases")));
        Map<String, Result.Outcome> answers = new LinkedHashMap<>();
        String own = Call.run("digest", file.toString()).out();
        assertThat(own).contains("pl\\u{200B}ain");
        answers.put(own, Result.Outcome.PASSED);
        answers.put(digest + "  " + id + "@1.0.0\n", Result.Outcome.PASSED);
        answers.put(own.replace("\\u{200B}", ""), Result.Outcome.FAILED);
        answers.put(own.replace("\\u{200B}", "\\u{200C}"), Result.Outcome.FAILED);
        answers.put(own.replace("\\u{200B}", "\\u{FFFFFF}"), Result.Outcome.FAILED);
        answers.forEach((answer, outcome) -> {
            Subject subject = arguments -> new Subject.Answer(0, answer.getBytes(StandardCharsets.UTF_8));
            assertThat(new Trial(opened, subject, work)
                            .run(opened.cases().get(0))
                            .outcome())
                    .as(answer)
                    .isEqualTo(outcome);
        });
    }

    /** Findings are told apart by the names of the files that are read. */
    @Test
    void filesOfACallMayBeLinks() throws IOException {
        Files.createSymbolicLink(suite.resolve("link.json"), Path.of("below/b.json"));
        String finding = "\"findings\": [\"RM-SYNTAX-003 error 1:1 /kind\"]";
        assertThat(run(
                                "en",
                                "\"operation\": \"validate\", \"files\": [{\"format\": \"json\", \"path\": \"link.json\", "
                                        + "\"status\": \"INVALID\", " + finding
                                        + ", \"together\": [{\"path\": \"a.json\", " + finding + "}]}]")
                        .out())
                .contains("1 cases: 1 passed");
    }

    /** Whatever lies beside a suite from elsewhere under the name of one. */
    @Test
    void profilesOfTheStandardComeFromTheStandard() throws IOException {
        Files.createDirectories(work.resolve("profiles"));
        Files.createSymbolicLink(work.resolve("profiles/melde.json"), secret);
        Files.copy(Path.of("../spec/conformance/profiles/melde/pass-register.json"), suite.resolve("melde.json"));
        String parts = "\"operation\": \"validate\", \"profileFiles\": [\"../profiles/melde.json\"], "
                + "\"files\": [{\"format\": \"json\", \"path\": \"melde.json\", \"status\": \"VALID\", \"findings\": []}]";
        assertThat(run("de", parts).out()).contains("1 Fälle: 1 bestanden");
        assertThat(run("de", parts.replace("profiles/melde", "profiles/other")).err())
                .endsWith(": foreign-1: ../profiles/other.json" + System.lineSeparator());
    }

    private Call cooked(String language, String recipe) throws IOException {
        return run(
                language,
                "\"operation\": \"validate\", \"files\": [{\"format\": \"json\", \"recipe\": " + recipe
                        + ", \"status\": \"INVALID\", \"findings\": []}]");
    }

    private static String repeat(String recipe, String times) {
        return "{\"repeat\": " + recipe + ", \"times\": " + times + "}";
    }

    private void assertNoRecipe(String recipe, String german, String english) throws IOException {
        Call call = cooked("de", recipe);
        assertThat(call.err())
                .as(recipe)
                .startsWith("Die Sammlung wird nicht angewandt. " + german)
                .hasLineCount(1)
                .contains(": foreign-1");
        assertThat(call.code()).as(recipe).isEqualTo(2);
        assertThat(cooked("en", recipe).err())
                .startsWith("The suite is not applied. " + english)
                .contains(": foreign-1");
    }

    @Test
    void recipesThatAreNoneAreRefused() throws IOException {
        for (String recipe : List.of(
                "{\"repeat\": \"a\"}",
                "{\"hex\": \"F\"}",
                "{\"hex\": \"XX\"}",
                "{\"hex\": \"ff\"}",
                "{\"hex\": 1}",
                "{\"hex\": 1, \"repeat\": \"a\", \"times\": 1}",
                "{\"hex\": \"FF\", \"repeat\": \"a\", \"times\": 1}",
                "{\"hex\": \"FF\", \"text\": \"a\"}",
                "{\"repeat\": \"a\", \"times\": 1, \"text\": \"a\"}",
                "{\"times\": 1}",
                "{}",
                "1",
                "null",
                "[null]",
                repeat("{\"hex\": \"ff\"}", "1"))) {
            assertNoRecipe(recipe, "Ein Rezept in ihrem Manifest", "A recipe in its manifest");
        }
        assertThat(cooked("de", "{\"hex\": \"" + "7B".repeat(1_000_000) + "\"}").code())
                .isEqualTo(1);
    }

    @Test
    void recipesRepeatAsOftenAsAWholeNumberSays() throws IOException {
        for (String times :
                List.of("20000001", "2147483648", "1e300", "0", "-1", "1.5", "\"2\"", "null", "[1]", "{}", "true")) {
            assertNoRecipe(
                    repeat("\"\"", times),
                    "Wie oft ein Rezept in ihrem Manifest wiederholt, ist eine ganze Zahl von 1 bis 20.000.000: ",
                    "How often a recipe in its manifest repeats is a whole number from 1 to 20,000,000: ");
        }
        assertThat(cooked("de", repeat("\"\"", "0")).err()).endsWith(": foreign-1: times 0" + System.lineSeparator());
        assertThat(cooked("de", "[[" + repeat(repeat("\"\"", "20000001"), "1") + "]]")
                        .err())
                .endsWith(": foreign-1: times 20000001" + System.lineSeparator());
        assertThat(cooked("de", repeat("\"a\"", "2.0")).code()).isEqualTo(1);
    }

    /** Otherwise it would take a long time to make it. */
    @Test
    void nothingIsNotRepeated() throws IOException {
        String nothing = repeat("\"\"", "20000000");
        nothing = "[" + (repeat(nothing, "20000000") + ", ").repeat(10_000) + nothing + "]";
        assertThat(cooked("de", nothing).code()).isEqualTo(1);
    }

    @Test
    void aFileLiesInTheSuiteOrIsMade() throws IOException {
        String a = "\"files\": [{\"format\": \"json\", \"path\": \"a.json\"}]";
        String around = "\"around\": [{\"name\": \"%s}], " + a;
        for (String parts : List.of(
                "\"files\": [{\"format\": \"json\"}]",
                "\"files\": [{\"format\": \"json\", \"path\": \"a.json\", \"recipe\": \"{}\"}]",
                "\"around\": [{}], " + a,
                around.formatted("x\""),
                around.formatted("x\", \"path\": \"a.json\", \"recipe\": \"{}\""),
                around.formatted("x/\", \"path\": \"a.json\""),
                around.formatted("x/\", \"recipe\": \"{}\""))) {
            Call call = run("de", parts);
            assertThat(call.err())
                    .as(parts)
                    .startsWith("Die Sammlung wird nicht angewandt. Jede Datei")
                    .hasLineCount(1)
                    .contains(": foreign-1: ");
            assertThat(call.code()).isEqualTo(2);
            assertThat(run("en", parts).err())
                    .startsWith("The suite is not applied. In its manifest each file")
                    .contains(": foreign-1: ");
        }
        assertThat(run("de", around.formatted("x/\"")).code()).isEqualTo(1);
        assertThat(run("de", around.formatted("x\", \"recipe\": \"\"")).code()).isEqualTo(1);
    }

    @Test
    void whatIsNoTextIsNoPath() throws IOException {
        Files.writeString(suite.resolve("1"), "{}");
        for (String path : List.of("{}", "[]", "1", "null", "true", "\"\"")) {
            for (Map.Entry<String, String> place : places("?").entrySet()) {
                Call call = run("en", place.getValue().replace("\"?\"", path));
                assertThat(call.err())
                        .as(place.getKey() + " " + path)
                        .startsWith("The suite is not applied. Paths in its manifest")
                        .endsWith(": foreign-1: " + path.replace("\"", "") + System.lineSeparator());
                assertThat(call.code()).isEqualTo(2);
            }
        }
    }

    @Test
    void recipesThatMakeTooManyBytesAreRefusedBeforeTheyMakeOne() throws IOException {
        String deep = "\"a\"";
        for (int i = 0; i < 20; i++) {
            deep = repeat(deep, "20000000");
        }
        String half = repeat("{\"hex\": \"0000000000000000\"}", "2097152");
        for (String recipe : List.of(
                deep,
                repeat(repeat("\"aaaa\"", "10000000"), "1"),
                "[" + half + ", [" + half + ", \"a\"]]",
                repeat("\"ä\"", "16777217"))) {
            Call german = cooked("de", recipe);
            assertThat(german.code()).as(recipe).isEqualTo(2);
            assertThat(german.err())
                    .startsWith("Die Sammlung wird nicht angewandt. Was ihre Rezepte ergeben")
                    .contains(": foreign-1: ")
                    .endsWith(" > 33554432" + System.lineSeparator());
            assertThat(cooked("en", recipe).err()).startsWith("The suite is not applied. What its recipes make");
        }
        String around = "{\"name\": \"x\", \"recipe\": " + repeat("\"a\"", "20000000") + "}, ";
        String many = "\"operation\": \"validate\", \"around\": [" + around.repeat(30)
                + "{\"name\": \"y/\"}], \"files\": [{\"format\": \"json\", \"recipe\": \"{}\"}]";
        assertThat(run("de", many).err()).endsWith(": foreign-1: 540000002 > 536870912" + System.lineSeparator());
    }

    @Test
    void whatAManifestSaysCommandsNoTerminal() throws IOException {
        Files.writeString(suite.resolve("manifest.json"), """
                {"specVersion": "1.0", "cases": [{
                  "id": "foreign-1", "area": "\\u001b[2J\\u202e", "at": "2026-11-24", "operation": "validate",
                  "title": {"de": "\\u001b[2J\\u202e\\n", "en": "-"},
                  "files": [{"format": "json", "path": "a.json", "status": "\\u001b", "findings": ["\\u001b"]}]
                }]}
                """);
        Call call = Call.run("conformance", "--suite", suite.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out() + call.err()).contains("\\u{1B}[2J").doesNotContain("\u001b", "\u202e");
    }

    private void assertRefused(List<String> cases, String german, String english, String what) throws IOException {
        Call call = run("de", cases);
        assertThat(call.err())
                .as("%s", cases)
                .startsWith("Die Sammlung wird nicht angewandt. " + german)
                .hasLineCount(1)
                .endsWith(": " + what + System.lineSeparator());
        assertThat(call.code()).isEqualTo(2);
        assertThat(run("en", cases).err())
                .startsWith("The suite is not applied. " + english)
                .endsWith(": " + what + System.lineSeparator());
    }

    /** Folders are named after ids, and some machines take large letters for small ones there. */
    @Test
    void eachCaseHasAnIdOfItsOwn() throws IOException {
        String a = "\"files\": [{\"format\": \"json\", \"path\": \"a.json\"}]";
        for (String again : List.of("first", "First")) {
            List<String> cases = List.of(entry("first", a), entry("second", a), entry(again, a));
            assertRefused(cases, "Zwei Fälle in ihrem Manifest", "Two cases in its manifest", again);
        }
        assertThat(run("de", List.of(entry("first", a), entry("second", a))).out())
                .contains("2 Fälle");
    }

    /** It would count as not supported. */
    @Test
    void eachCaseHasAFile() throws IOException {
        for (String parts : List.of("\"files\": []", "\"operation\": \"validate\"")) {
            assertRefused(List.of(entry("first", parts)), "Ein Fall in ihrem", "A case in its manifest", "first");
        }
    }

    @Test
    void whatLiesBesideStandsInNoOtherPlace() throws IOException {
        String made = "\"beside\": [\"%s\"], \"files\": [{\"format\": \"json\", \"recipe\": \"{}\"}]";
        for (String beside : List.of("foreign-1.json", "Foreign-1.JSON", "foreign-1.json/a.json")) {
            assertRefused(
                    List.of(entry("foreign-1", made.formatted(beside))),
                    "„beside“ und „around“",
                    "“beside” and “around”",
                    "foreign-1: " + beside);
        }
        assertThat(run("de", made.formatted("foreign-1.xml")).code()).isEqualTo(1);
        for (String beside : List.of("[\"a.json\"]", "\"a.json\"", "[]")) {
            assertRefused(
                    List.of(entry(
                            "first",
                            "\"beside\": " + beside + ", \"around\": [{\"name\": \"x/\"}], "
                                    + "\"files\": [{\"format\": \"json\", \"path\": \"a.json\"}]")),
                    "„beside“ und „around“",
                    "“beside” and “around”",
                    "first");
        }
    }

    /** What lies beside the document of one case is not there for the next. */
    @Test
    void eachCaseHasItsOwnFolder() throws IOException {
        Path rule = Path.of("../spec/conformance/rules/RM-CODE-010");
        Files.copy(rule.resolve("colours.csv"), suite.resolve("colours.csv"));
        String made = "\"operation\": \"validate\", %s \"files\": [{\"format\": \"json\", \"recipe\": "
                + new JsonMapper().writeValueAsString(Files.readString(rule.resolve("good.json")))
                + ", \"status\": \"%s\", \"findings\": [%s]}]";
        Call call = run(
                "en",
                List.of(
                        entry("first", made.formatted("\"beside\": [\"colours.csv\"],", "VALID", "")),
                        entry(
                                "second",
                                made.formatted(
                                        "", "INCOMPLETE", "\"RM-CODE-010 warning 49:17 /record/1/external/file\""))));
        assertThat(call.out()).contains("2 cases: 2 passed");
    }

    /** Not even what no report has ends the run. */
    @Test
    void changesThatAreNoneFailTheirCase() throws IOException {
        run(
                "en",
                "\"operation\": \"diff\", \"files\": [{\"format\": \"json\", \"path\": \"a.json\", \"older\": \"below/b.json\"}], "
                        + "\"expected\": {\"exit\": 0, \"step\": \"none\", \"records\": [], \"renames\": [], \"breakages\": []}");
        Suite opened = Suite.open(suite, Files.createDirectories(work.resolve("cases")));
        for (String changes : List.of("[1]", "[null]", "[[]]", "1", "{\"a\": 1}")) {
            String report = "{\"step\": \"none\", \"records\": [{\"changes\": " + changes + "}]}";
            Subject subject = arguments -> new Subject.Answer(0, report.getBytes(StandardCharsets.UTF_8));
            Result result = new Trial(opened, subject, work).run(opened.cases().get(0));
            assertThat(result.outcome()).as(changes).isEqualTo(Result.Outcome.FAILED);
            assertThat(result.detail()).contains("records: expected []");
        }
    }
}
