package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as its users call it: output, files, exit codes. */
class CommandTest {
    /** What is said of the authorisation of the bad case of RM-PRIV-001. */
    private static final String ONE_NOT_NEEDED = """
            Authorisation (Fall) (https://example.org/case/authorisation@1.0.0)
            Tag: 2026-11-24 · Zeitraum der Berechtigung: ∞

              familyName (Antragstellende Person)
                  braucht: Requirement (Fall) (https://example.org/case/requirement) · Zweck: Wohngeld · Zeitraum: ∞
            ! birthDate (Antragstellende Person)
                  keine Nachweisanforderung verlangt es

            1 von 2 Feldern braucht das Verfahren.
            """;

    private static final String EXAMPLE = "../spec/examples/01-elterngeld/elterngeld.json";
    private static final String SMALL = """
            {"kind":"Document","specVersion":"1.0","record":[
             {"kind":"Concept","id":"https://example.org/c","version":"1.0.0","status":"active",
              "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",
              "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
              "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aValidFileEndsWithZero() {
        Call result = Call.run("validate", EXAMPLE);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Ergebnis: GÜLTIG");
    }

    @Test
    void anErrorIsToldWithPlaceSourceLineCaretAndHint() throws IOException {
        Path bad = file("übung bad.json", SMALL.replace("\"active\"", "\"activ\""));
        Call result = Call.run("validate", bad.toString());
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .contains("übung bad.json:2:76: Fehler RM-SCHEMA-006")
                .contains("\"status\":\"activ\"")
                .contains("^")
                .contains("Abhilfe: ")
                .contains("Stelle: /record/0/status")
                .contains("Ergebnis: UNGÜLTIG");
    }

    @Test
    void englishIsCompleteToo() throws IOException {
        Path bad = file("bad.json", SMALL.replace("\"active\"", "\"activ\""));
        Call result = Call.run("--lang", "en", "validate", bad.toString());
        assertThat(result.out()).contains(": error RM-SCHEMA-006").contains("Result: INVALID");
    }

    @Test
    void theDayOfTheCheckCanBeChosen() throws IOException {
        Path law = file("law.json", """
                {"kind":"Document","specVersion":"1.0","record":[
                 {"kind":"Procedure","id":"https://example.org/p","version":"1.0.0","status":"active",
                  "title":{"de":"Wohngeld","en":"Housing benefit"},"modified":"2026-11-01T09:00:00Z",
                  "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
                  "legalBasis":[{"act":"WoGG","provision":"§ 22","legislator":"iso:DE","validity":{"to":"2026-12-31"}}]}]}
                """);
        Call before = Call.run("validate", law.toString(), "--at", "2026-12-31", "--fail-on", "warning");
        assertThat(before.code()).as(before.out()).isZero();
        Call after = Call.run("validate", law.toString(), "--at", "2027-01-01", "--fail-on", "warning");
        assertThat(after.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(after.out()).contains("RM-TIME-004").contains("2026-12-31");
        assertThat(Call.run("validate", law.toString(), "--at", "2027-02-29").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theJsonReportSaysTheSame() throws IOException {
        Path bad = file("bad.json", SMALL.replace("\"active\"", "\"activ\""));
        Call result = Call.run("validate", bad.toString(), "--format", "json");
        JsonNode report = new JsonMapper().readTree(result.out());
        assertThat(report.path("status").asString()).isEqualTo("INVALID");
        assertThat(report.path("findings").get(0).path("rule").asString()).isEqualTo("RM-SCHEMA-006");
        assertThat(report.path("findings").get(0).path("path").asString()).isEqualTo("/record/0/status");
        assertThat(report.path("findings").get(0).path("line").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "validate,missing.json",
        "validate,../spec/README.md",
        "convert,missing.json",
        "explain,RM-NONE-999",
        "new,Nothing"
    })
    void wrongUsageEndsWithTwo(String command, String argument) {
        Call result = Call.run(command, argument);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank();
    }

    @Test
    void aNewerReleaseOfTheStandardIsIncompleteNeverValid() throws IOException {
        Path file = file("newer.json", SMALL.replace("\"specVersion\":\"1.0\"", "\"specVersion\":\"2.0\""));
        Call result = Call.run("validate", file.toString());
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(result.out()).contains("UNVOLLSTÄNDIG");
    }

    @ParameterizedTest
    @CsvSource({"xml", "ndjson", "json"})
    void conversionKeepsEveryDigest(String extension) {
        Path target = folder.resolve("out." + extension);
        assertThat(Call.run("convert", EXAMPLE, target.toString()).code()).isZero();
        assertThat(Call.run("digest", target.toString()).out())
                .isEqualTo(Call.run("digest", EXAMPLE).out());
    }

    @Test
    void conversionRefusesToOverwriteAndToConvertErrors() throws IOException {
        Path target = file("there.xml", "old");
        assertThat(Call.run("convert", EXAMPLE, target.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(target).hasContent("old");
        Path bad = file("bad.json", SMALL.replace("\"active\"", "\"activ\""));
        assertThat(Call.run("convert", bad.toString(), target.toString(), "--force")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(target).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("there.xml", "bad.json");
        }
    }

    @Test
    void jsonLdNamesContextAndVersion() throws IOException {
        Path target = folder.resolve("out.jsonld");
        assertThat(Call.run("convert", EXAMPLE, target.toString()).code()).isZero();
        JsonNode document = new JsonMapper().readTree(Files.readString(target));
        assertThat(document.path("@context").asString()).isEqualTo("https://w3id.org/regmeta/1/regmeta.context.jsonld");
        assertThat(document.path("record").get(0).path("@id").asString()).contains("@1.");
    }

    static List<String> kinds() {
        return Model.standard().kindNames();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewRecordOfEveryKindHasNoFindingButPlaceholders(String kind) throws IOException {
        for (String format : List.of("json", "xml")) {
            Call made = Call.run("new", kind, "--to", format);
            assertThat(made.code()).isZero();
            Path file = file(kind + "." + format, made.out());
            JsonNode report = new JsonMapper()
                    .readTree(Call.run("validate", file.toString(), "--format", "json")
                            .out());
            assertThat(report.path("findings").findValuesAsString("rule"))
                    .as("%s %s", kind, format)
                    .allMatch("RM-CODE-004"::equals);
            assertThat(report.path("records").asInt()).isEqualTo(1);
            assertThat(report.path("skipped").has("SEMANTIC")).isFalse();
        }
    }

    @Test
    void explainKnowsRulesKindsPropertiesAndLists() {
        assertThat(Call.run("explain", "RM-SCHEMA-002").out())
                .contains("Quelle: ")
                .contains("Abhilfe: ");
        assertThat(Call.run("explain", "Register").out()).contains("legalBasis");
        assertThat(Call.run("explain", "Register.legalBasis").out()).contains("RDF: ");
        assertThat(Call.run("explain", "status").out()).contains("draft");
        assertThat(Call.run("explain").out()).contains("RM-INPUT-001").contains("EvidenceType");
    }

    /** A verdict can be repeated only by who knows by what it was reached (section 6.9 of the standard). */
    @Test
    void theJsonReportNamesStandardProfilesAndListsInTheirVersions() throws IOException {
        Path list = file("list.json", """
                {"kind":"Document","specVersion":"1.0","record":[
                 {"kind":"CodeList","id":"https://w3id.org/regmeta/codelist/unit","version":"1.9.0","status":"active",
                  "title":{"de":"Einheiten","en":"Units"},"modified":"2026-11-01T09:00:00Z",
                  "responsible":[{"organisation":"https://example.org/office","role":"owner"}],
                  "entry":[{"code":"m","title":{"de":"Meter","en":"Metre"}}]}]}
                """);
        JsonNode plain = json("validate", EXAMPLE, "--format", "json");
        assertThat(plain.path("specVersion").stringValue()).isEqualTo("1.0");
        assertThat(plain.path("profiles")).isEmpty();
        assertThat(texts(plain.path("codeLists")))
                .hasSameSizeAs(CodeLists.names())
                .contains("https://w3id.org/regmeta/codelist/unit@" + CodeLists.version("unit"));
        JsonNode more = json(
                "validate", EXAMPLE, list.toString(), "--format", "json", "--profile", "melde", "--at", "2026-11-20");
        assertThat(texts(more.path("profiles"))).singleElement().asString().contains("melde@");
        assertThat(texts(more.path("codeLists")))
                .hasSize(CodeLists.names().size() + 1)
                .contains("https://w3id.org/regmeta/codelist/unit@1.9.0");
    }

    private static JsonNode json(String... arguments) {
        return new JsonMapper().readTree(Call.run(arguments).out());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    @Test
    void aProfileDemandsMoreThanTheStandard() throws IOException {
        String register = SMALL.replace("\"kind\":\"Concept\"", "\"kind\":\"Register\"")
                .replaceAll(
                        "\"definition\":.*",
                        "\"competentAuthority\":[\"https://example.org/o\"],"
                                + "\"federation\":\"central\",\"subjectType\":[\"naturalPerson\"]}]}");
        Path file = file("register.json", register.replace("\"active\"", "\"draft\""));
        assertThat(Call.run("validate", file.toString()).out()).doesNotContain("RM-PROF-002");
        Call result = Call.run("validate", file.toString(), "--profile", "melde");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("RM-PROF-002").contains("/record/0/adminArea");
        assertThat(Call.run("validate", file.toString(), "--profile", "none").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void ofAnAuthorisationEachFieldIsExplained() {
        Path folder = Path.of("..", "spec", "conformance", "rules", "RM-PRIV-001");
        String id = "https://example.org/case/authorisation";
        for (String syntax : List.of("json", "xml")) {
            Call good = Call.run("explain", id, folder.resolve("good." + syntax).toString(), "--at", "2026-11-24");
            assertThat(good.code()).isEqualTo(ExitCode.OK);
            assertThat(good.out()).isEqualTo("""
                    Authorisation (Fall) (https://example.org/case/authorisation@1.0.0)
                    Tag: 2026-11-24 · Zeitraum der Berechtigung: ∞

                      familyName (Antragstellende Person)
                          braucht: Requirement (Fall) (https://example.org/case/requirement) · Zweck: Wohngeld · Zeitraum: ∞
                      birthDate (Antragstellende Person)
                          braucht: Requirement (Fall) (https://example.org/case/requirement) · Zweck: Wohngeld · Zeitraum: ∞

                    2 von 2 Feldern braucht das Verfahren.
                    """);
            Call bad = Call.run("explain", id, folder.resolve("bad." + syntax).toString(), "--at", "2026-11-24");
            assertThat(bad.out()).isEqualTo(ONE_NOT_NEEDED);
        }
        String file = folder.resolve("good.json").toString();
        assertThat(Call.run("explain", "https://example.org/case/other", file).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.run("explain", "Register", file).err()).contains("Keine Kommunikationsberechtigung");
        assertThat(Call.run("explain", "authorisation", file, "--at", "2026-11-24"))
                .isEqualTo(Call.run("explain", id, file, "--at", "2026-11-24"));
    }

    /** What stands between the findings and the summary. */
    private static String needs(String... arguments) {
        String out = Call.run(arguments).out();
        int start = out.indexOf("Authorisation (");
        int end = out.indexOf(arguments[arguments.length - 1].equals("en") ? "1 file, " : "1 Datei, ");
        return start < 0 ? "" : out.substring(start, end);
    }

    @Test
    void whoWantsToKnowEverythingSeesWhichRequirementNeedsWhichField() {
        Path folder = Path.of("..", "spec", "conformance", "rules", "RM-PRIV-001");
        for (String syntax : List.of("json", "xml")) {
            String bad = folder.resolve("bad." + syntax).toString();
            String german = ONE_NOT_NEEDED + "\n";
            assertThat(needs("validate", "-v", bad, "--at", "2026-11-24")).isEqualTo(german);
            assertThat(needs("validate", "-v", bad, "--at", "2026-11-24", "--catalogue", bad))
                    .as("told once though it stands in the catalogue too")
                    .isEqualTo(german);
            assertThat(needs("validate", "-v", bad, "--at", "2026-11-24", "--lang", "en"))
                    .isEqualTo("""
                    Authorisation (case) (https://example.org/case/authorisation@1.0.0)
                    Day: 2026-11-24 · period of the authorisation: ∞

                      familyName (Applicant)
                          needed by: Requirement (case) (https://example.org/case/requirement) · purpose: Housing benefit · period: ∞
                    ! birthDate (Applicant)
                          no Requirement asks for it

                    The procedure needs 1 of 2 fields.

                    """);
            assertThat(needs("validate", bad, "--at", "2026-11-24")).isEmpty();
            assertThat(needs("validate", "-v", bad, "--quiet")).isEmpty();
            assertThat(Call.run("validate", "-v", bad, "--format", "json").out())
                    .isEqualTo(Call.run("validate", bad, "--format", "json").out());
        }
    }

    @Test
    void whatIsFreeIsExemptAndWhatIsNotKnownIsSaid() throws IOException {
        String good = Files.readString(Path.of("..", "spec", "conformance", "rules", "RM-PRIV-001", "good.json"));
        String free = good.replaceAll("\"personalData\": \"\\w+\"", "\"personalData\": \"none\"")
                .replace("\"identification\": \"identified\"", "\"identification\": \"notPersonal\"");
        assertThat(needs("validate", "-v", file("free.json", free).toString(), "--at", "2026-11-24"))
                .isEqualTo("""
                        Authorisation (Fall) (https://example.org/case/authorisation@1.0.0)
                        Tag: 2026-11-24 · Zeitraum der Berechtigung: ∞

                        Nichts davon betrifft Personen: Die Datenminimierung verlangt hier nichts.

                        """);
        String unknown =
                good.replace("\"https://example.org/case/procedure\"\n", "\"https://example.org/case/other\"\n");
        Path file = file("unknown.json", unknown);
        assertThat(needs("validate", "-v", file.toString(), "--at", "2026-11-24"))
                .isEqualTo("""
                        Authorisation (Fall) (https://example.org/case/authorisation@1.0.0)
                        Tag: 2026-11-24 · Zeitraum der Berechtigung: ∞

                        Nicht zu beantworten: Ein Satz, auf den es ankommt, ist nicht dabei. Nennen Sie auch dessen Datei.

                        """);
        assertThat(needs(
                        "validate",
                        "-v",
                        file("broken.json", good.replace("\"active\"", "\"actve\""))
                                .toString()))
                .isEmpty();
    }

    @Test
    void aCatalogueThatCannotBeReadIsToldInOneLine() throws IOException {
        Path faulty = file("faulty.json", "{}");
        Call call = Call.run("match", "anything", "--catalogue", faulty.toString());
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err().lines())
                .singleElement()
                .asString()
                .contains("RM-SYNTAX-003")
                .doesNotContain("\\u{");
    }

    @Test
    void aProfileIsExplained() {
        assertThat(Call.run("explain", "jugend").out())
                .contains("Kinder- und Jugendhilfe (jugend 1.0.0)")
                .contains("Baut auf: Sozialleistungen")
                .contains("DataService/nonDisclosure: muss da sein; immer: neutral")
                .contains("Register/retention: muss da sein")
                .contains("RM-LOG-005: Fehler");
        assertThat(Call.run("explain", "jugend", "--lang", "en").out()).contains("only: entrustedData socialData");
        assertThat(Call.run("explain").out()).contains("jugend  Kinder- und Jugendhilfe");
    }

    @Test
    void aProfileWithFaultsIsRefusedAtItsLine() throws IOException {
        Path good = Path.of("..", "spec", "conformance", "profiles", "melde", "pass-register.json");
        Path loosening = Path.of("..", "spec", "conformance", "loosening");
        for (String syntax : List.of("json", "xml")) {
            Call result = Call.run(
                    "validate",
                    good.toString(),
                    "--profile",
                    loosening.resolve("wider-list." + syntax).toString());
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("Das Profil hat Fehler und wird nicht angewandt:\n")
                    .doesNotContain("\\u{A}")
                    .hasLineCount(2)
                    .contains("wider-list." + syntax + (syntax.equals("json") ? ":73:13: " : ":50:7: "))
                    .contains("RM-PROF-001");
        }
        assertThat(Call.run(
                                "validate",
                                good.toString(),
                                "--profile",
                                loosening.resolve("narrower.json").toString())
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aProfileNeedsTheOneItBuildsOn() throws IOException {
        Path good = Path.of("..", "spec", "conformance", "profiles", "melde", "pass-register.json");
        String profile = SMALL.replace("\"kind\":\"Concept\"", "\"kind\":\"Profile\"")
                .replaceAll(
                        "\"definition\":.*",
                        "\"base\":\"BASE\",\"restriction\":[{\"onKind\":\"Register\",\"onPath\":\"version\",\"fixed\":\"9.9.9\"}]}]}");
        Path alone = file("alone.json", profile.replace("BASE", "https://example.org/elsewhere"));
        Call result = Call.run("validate", good.toString(), "--profile", alone.toString());
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("baut auf https://example.org/elsewhere auf");
        Path onMelde = file("on-melde.json", profile.replace("BASE", "https://w3id.org/regmeta/profile/melde"));
        assertThat(Call.run("validate", good.toString(), "--profile", onMelde.toString())
                        .out())
                .contains("fixed 9.9.9");
        // what a profile does not repeat of its base applies all the same
        Path bad = good.resolveSibling("fail-bereich.json");
        assertThat(Call.run("validate", bad.toString(), "--profile", onMelde.toString())
                        .out())
                .contains("fixed 9.9.9")
                .contains(
                        "Das Profil https://w3id.org/regmeta/profile/melde verlangt für „Register/adminArea“: required");
        Path newer = file("newer.json", profile.replace("BASE", "https://w3id.org/regmeta/profile/melde@2"));
        assertThat(Call.run("validate", good.toString(), "--profile", newer.toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void oneIsSingular() throws IOException {
        Path one = file("one.json", SMALL);
        Path bad = file("bad.json", SMALL.replace("\"active\"", "\"activ\""));
        assertThat(Call.run("validate", one.toString()).out())
                .contains("1 Datei, 1 Satz: 0 Fehler, 0 Warnungen, 0 Hinweise.")
                .contains("1 Verweis führt nach außen und wurde nicht verfolgt");
        assertThat(Call.run("validate", bad.toString(), "--lang", "en").out())
                .contains("1 file, 1 record: 1 error, 0 warnings, 0 infos.");
        assertThat(Call.run("validate", one.toString(), bad.toString(), "--lang=en")
                        .out())
                .contains("2 files, 2 records: 1 error");
        assertThat(Call.run("convert", one.toString(), folder.resolve("one.xml").toString())
                        .err())
                .contains("1 Satz geschrieben: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate | Es fehlt: FILE",
                "validate --nothing x | Unbekannt: --nothing",
                "validate x --at gestern | gestern passt nicht zu --at YYYY-MM-DD",
                "convert a | Es fehlt: OUT",
                "nothing | Unbekannt: nothing"
            })
    void wrongUsageIsToldInGerman(String arguments, String text) {
        Call result = Call.run(arguments.split(" "));
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(text).contains("Hilfe: regmeta");
    }

    @Test
    void everyWordIsThereInBothLanguagesWithTheSameValues() throws IOException {
        Map<String, String> german = words("de");
        Map<String, String> english = words("en");
        assertThat(german).hasSizeGreaterThan(200).containsOnlyKeys(english.keySet());
        german.forEach((key, text) -> {
            // what is left blank on purpose is so in both
            assertThat(english.get(key).isBlank()).as(key).isEqualTo(text.isBlank());
            assertThat(values(text)).as(key).isEqualTo(values(english.get(key)));
        });
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        words.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The numbers of the values that are put in. */
    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextOfTheHelpIsTranslated() {
        Map<String, String> german = helpTexts(Locale.GERMAN);
        Map<String, String> english = helpTexts(Locale.ENGLISH);
        assertThat(german).hasSizeGreaterThan(40).containsOnlyKeys(english.keySet());
        german.forEach((place, text) -> assertThat(text).as(place).isNotBlank().isNotEqualTo(english.get(place)));
        english.forEach((place, text) -> assertThat(text).as(place).isNotBlank());
    }

    private static Map<String, String> helpTexts(Locale locale) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Map<String, String> texts = new TreeMap<>();
        collect(new Main(nowhere, nowhere, locale).commandLine(FileSystems.getDefault()), texts);
        return texts;
    }

    private static void collect(CommandLine line, Map<String, String> texts) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        texts.put(
                spec.qualifiedName(),
                String.join(" ", spec.usageMessage().header())
                        + String.join(" ", spec.usageMessage().description()));
        spec.args()
                .forEach(argument -> texts.put(
                        spec.qualifiedName() + " " + argument.paramLabel() + argument,
                        String.join(" ", argument.description())));
        line.getSubcommands().values().forEach(inner -> collect(inner, texts));
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertThat(Call.run("validate", "--help").out()).contains("Aufruf:");
        assertThat(Call.run("--lang=en", "validate", "--help").out()).contains("Usage:");
        assertThat(Call.run("--version").out()).contains("RegMeta 1.0");
    }
}
