package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.Verdict;
import org.regmeta.match.Way;
import org.regmeta.model.Authorisation;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every answer; the exact ones are cases of the conformance suite. */
class MatchTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance", "match");
    private static final JsonMapper JSON = new JsonMapper();

    static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        JSON.readTree(Files.readString(FOLDER.resolve("cases.json")))
                .path("cases")
                .forEach(cases::add);
        return cases;
    }

    private static List<MetadataRecord> records(JsonNode one) throws IOException {
        return RegMeta.standard()
                .read(FOLDER.resolve(one.path("name").stringValue() + ".json"))
                .orThrow()
                .record();
    }

    private static MatchQuestion question(JsonNode one) {
        return new MatchQuestion(
                Ref.parse(one.path("subject").stringValue()),
                LocalDate.parse(one.path("at").stringValue()),
                one.has("place") ? Area.parse(one.path("place").stringValue()) : null,
                one.has("consumer") ? Iri.of(one.path("consumer").stringValue()) : null);
    }

    private static Match answer(List<MetadataRecord> records, JsonNode one) {
        return Catalogue.ofRecords(records).match(question(one));
    }

    private static Map<String, Verdict> needs(Match match) {
        Map<String, Verdict> needs = new TreeMap<>();
        for (RequirementMatch requirement : match.requirements()) {
            for (NeedMatch need : requirement.needs()) {
                needs.put(requirement.requirement().id() + need.path(), need.verdict());
            }
        }
        return needs;
    }

    @Test
    void everyReasonConditionAndWayIsInSomeCase() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (JsonNode one : cases()) {
            all.append(Files.readString(FOLDER.resolve(one.path("name").stringValue() + ".answer.json")));
        }
        for (Obstacle.Reason reason : Obstacle.Reason.values()) {
            see("reason", reason, all, missing);
        }
        for (org.regmeta.match.Condition.Kind kind : org.regmeta.match.Condition.Kind.values()) {
            see("kind", kind, all, missing);
        }
        for (org.regmeta.match.CoveredBy by : org.regmeta.match.CoveredBy.values()) {
            see("coveredBy", by, all, missing);
        }
        for (org.regmeta.match.ServiceMatch.State state : org.regmeta.match.ServiceMatch.State.values()) {
            see("state", state, all, missing);
        }
        for (Verdict verdict : Verdict.values()) {
            see("verdict", verdict, all, missing);
        }
        assertThat(missing).isEmpty();
        Counts.write("match", Map.of("cases", cases().size()));
    }

    private static void see(String name, Enum<?> value, StringBuilder all, TreeSet<String> missing) {
        String expected = "\"" + name + "\":\"" + MatchJson.code(value) + "\"";
        if (all.indexOf(expected) < 0) {
            missing.add(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswerIsOfThePublishedForm(JsonNode one) throws IOException {
        PublishedSchema schema = PublishedSchema.of("match");
        String answer = MatchJson.of(answer(records(one), one)).toString();
        assertThat(schema.errors(answer)).isEmpty();
        assertThat(schema.errors(answer.replaceFirst("\"verdict\":\"[a-zA-Z]+\"", "\"verdict\":\"maybe\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfRecordsChangesNothing(JsonNode one) throws IOException {
        List<MetadataRecord> records = new ArrayList<>(records(one));
        String answer = MatchJson.of(answer(records, one)).toString();
        Collections.shuffle(records, new Random(1));
        assertThat(MatchJson.of(answer(records, one)).toString()).isEqualTo(answer);
    }

    /** So that whoever describes more never learns that less is possible. */
    @ParameterizedTest
    @MethodSource("cases")
    void anEvidenceTypeOrAuthorisationMoreMakesNoNeedWorse(JsonNode one) throws IOException {
        List<MetadataRecord> all = records(one);
        Map<String, Verdict> with = needs(answer(all, one));
        for (MetadataRecord more : all) {
            if (more instanceof EvidenceType || more instanceof Authorisation) {
                List<MetadataRecord> fewer = new ArrayList<>(all);
                fewer.remove(more);
                needs(answer(fewer, one))
                        .forEach((need, without) -> assertThat(with.get(need))
                                .as("%s with %s", need, more.id())
                                .isNotNull()
                                .isLessThanOrEqualTo(without));
            }
        }
    }

    /** Whoever is told that something is needed, missing or allowed finds the record and the place. */
    @ParameterizedTest
    @MethodSource("cases")
    void everythingSaidCanBeTraced(JsonNode one) throws IOException {
        Catalogue catalogue = Catalogue.ofRecords(records(one));
        Match match = catalogue.match(question(one));
        TreeSet<Ref> named = new TreeSet<>();
        match.evidence().forEach(evidence -> {
            named.add(evidence.evidenceType());
            evidence.services().forEach(service -> named.add(service.service()));
            evidence.authorisations().forEach(authorisation -> named.add(authorisation.authorisation()));
        });
        for (RequirementMatch requirement : match.requirements()) {
            named.add(requirement.requirement());
            named.addAll(requirement.candidates());
            for (NeedMatch need : requirement.needs()) {
                for (Way way : need.ways()) {
                    named.add(way.evidenceType());
                    named.addAll(way.authorisation());
                }
                if (!need.verdict().isMet()) {
                    assertThat(need.obstacles()).isNotEmpty();
                }
                need.obstacles().stream()
                        .filter(obstacle -> obstacle.reason() != Obstacle.Reason.NO_EVIDENCE)
                        .forEach(obstacle -> {
                            Ref record = obstacle.record();
                            assertThat(record).isNotNull();
                            if (record != null && obstacle.reason() == Obstacle.Reason.NOT_KNOWN) {
                                assertThat(match.unknown()).contains(record);
                                assertThat(catalogue.entries(record)).isEmpty();
                            } else if (record != null) {
                                named.add(record);
                            }
                        });
            }
        }
        assertThat(named).allSatisfy(ref -> assertThat(catalogue.entries(ref)).isNotEmpty());
    }

    @Test
    void peopleReadItInTheirLanguage() {
        String file = FOLDER.resolve("pilot.json").toString();
        Call german = Call.run("match", "benefit", "--catalogue", file, "--at", "2026-11-20");
        assertThat(german.out())
                .contains("Wohngeld (https://example.org/match/procedure/benefit@1.0.0)")
                .contains("~ Einkommen (Antragstellende Person, immer nötig): unter Bedingung erfüllbar")
                .contains("Lohnabruf: Pilotbetrieb")
                .endsWith("Ergebnis: unter Bedingung erfüllbar\n");
        assertThat(german.code()).isEqualTo(ExitCode.OK);
        Call english = Call.run("--lang", "en", "match", "benefit", "--catalogue", file, "--at", "2026-11-20");
        assertThat(english.out())
                .contains("Retrieval of wages: pilot")
                .endsWith("Result: can be met under a condition\n");
    }

    /** A fact that evidence in preparation will hold is not said to be held by none, and no heading stands above nothing. */
    @Test
    void whatIsNotInForceYetIsNamedWithItsDay() {
        Call german = match("evidence-all-later");
        assertThat(german.out())
                .contains("Enthalten im Nachweistyp „Auskunft zur Person“, der noch nicht gilt (ab: 2027-07-01).")
                .contains("Enthalten im Nachweistyp „Lohnauskunft“, der noch nicht gilt (Beginn nicht bekannt).")
                .doesNotContain("Kein geltender Nachweistyp")
                .doesNotContain("Nachweise:");
        Call english = match("evidence-all-later", "--lang", "en");
        assertThat(english.out())
                .contains(
                        "Held by the evidence type “Information about the person”, which is not in force yet (from: 2027-07-01).")
                .contains(
                        "Held by the evidence type “Information about wages”, which is not in force yet (start not known).")
                .doesNotContain("No evidence type in force")
                .doesNotContain("Evidence:");
        // a service that is planned is not the evidence type that holds the fact
        assertThat(match("planned").out()).contains(": geplant (").doesNotContain("noch nicht gilt");
        assertThat(match("evidence-next-version").out())
                .contains(
                        "Enthalten erst in Version 1.1.0 des Nachweistyps „Lohnauskunft“, die noch nicht gilt (ab: 2027-07-01).");
        assertThat(match("not-named").out())
                .contains("Enthalten im Nachweistyp „", "“, den die Nachweisanforderung nicht vorsieht.");
        assertThat(match("evidence-unknown").out())
                .contains(
                        "? Einkommen (Antragstellende Person, immer nötig): nicht zu beantworten\n      https://example.org/match/evidence/wage: im Katalog nicht bekannt; was dort steht, lässt sich nicht sagen.")
                .doesNotContain("Kein geltender Nachweistyp");
        assertThat(match("evidence-unknown", "--lang", "en").out())
                .contains(
                        "https://example.org/match/evidence/wage: not known to the catalogue; what it says cannot be told.");
        assertThat(match("evidence-draft-without-it").out())
                .contains("Kein geltender Nachweistyp enthält das.")
                .contains("Nachweise:");
    }

    /** One set more than are told: what is left out is said, in words and in the published form. */
    @Test
    void moreSmallestSetsThanAreToldAreSaidToBeThere(@TempDir Path folder) throws IOException {
        for (int number : new int[] {20, 21}) {
            Path file = Files.writeString(folder.resolve(number + ".json"), withWages(number));
            Call german = Call.run("match", "benefit", "--at", "2026-11-20", "--catalogue", file.toString());
            assertThat(german.out().contains(" oder weitere\n")).isEqualTo(number > 20);
            assertThat(german.out().split(" oder ")).hasSize(number > 20 ? 21 : 20);
            Call english =
                    Call.run("--lang", "en", "match", "benefit", "--at", "2026-11-20", "--catalogue", file.toString());
            assertThat(english.out().contains(" or others\n")).isEqualTo(number > 20);
            String json = Call.run(
                            "match",
                            "benefit",
                            "--at",
                            "2026-11-20",
                            "--catalogue",
                            file.toString(),
                            "--format",
                            "json")
                    .out();
            assertThat(json.contains("\"more\"")).isEqualTo(number > 20);
            assertThat(PublishedSchema.of("match").errors(json)).isEmpty();
        }
    }

    /** The case in which all can be had, with the evidence of wages, its service and its authorisation so many times. */
    private static String withWages(int number) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line : Files.readAllLines(FOLDER.resolve("complete.json"))) {
            all.append(line).append('\n');
            if (line.matches(".*\"id\": \"[^\"]+/(evidence|service|authorisation)/wage\".*")) {
                for (int i = 1; i < number; i++) {
                    all.append(line.replaceAll("/(evidence|service|authorisation)/wage", "/$1/wage-" + i))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    /** An option that names a record of another kind says so, and the answer goes on without it. */
    @Test
    void whatIsNoEvidenceTypeIsNotTakenForOne(@TempDir Path folder) throws IOException {
        String named = "/evidence/wage\"]}]";
        for (String status : List.of("active", "draft")) {
            String text = Files.readString(FOLDER.resolve("complete.json"));
            assertThat(text).containsOnlyOnce(named);
            Path file = Files.writeString(
                    folder.resolve(status + ".json"),
                    text.replace(named, "/service/wage\"]}]")
                            .replaceAll(
                                    "(/service/wage\", \"version\": \"1.0.0\", \"status\": \")active", "$1" + status));
            Call answer = Call.run("match", "benefit", "--at", "2026-11-20", "--catalogue", file.toString());
            assertThat(answer.err()).isEmpty();
            assertThat(answer.out())
                    .contains("      Lohnabruf: kein Nachweistyp, sondern ein Satz der Art „Dienst“.")
                    .doesNotContain("nicht mehr gültig")
                    .endsWith("Ergebnis: teilweise erfüllbar\n");
        }
    }

    /** 30 times 30 times 30. */
    @Test
    void aStructureWithTooManyFieldsIsNamed(@TempDir Path folder) throws IOException {
        String text = Files.readString(FOLDER.resolve("complete.json"));
        String structure = text.lines()
                .filter(line -> line.contains("\"id\": \"https://example.org/match/structure/wage\""))
                .findFirst()
                .orElseThrow();
        String deep = large(structure, "wage", "structure/inner")
                + large(structure, "inner", "structure/inmost")
                + large(structure, "inmost", "element/wage");
        Path file = Files.writeString(folder.resolve("large.json"), text.replace(structure, deep));
        Call german = Call.run("match", "benefit", "--at", "2026-11-20", "--catalogue", file.toString());
        assertThat(german.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(german.out()).isEmpty();
        assertThat(german.err())
                .isEqualTo(
                        "Nicht zu beantworten: Die Datenstruktur https://example.org/match/structure/wage hat zu viele"
                                + " Felder (mit allen enthaltenen Strukturen), um sie einzeln zu prüfen.\n");
        Call english =
                Call.run("--lang", "en", "match", "benefit", "--at", "2026-11-20", "--catalogue", file.toString());
        assertThat(english.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(english.err())
                .isEqualTo(
                        "Cannot be answered: the data structure https://example.org/match/structure/wage has too many"
                                + " fields (with all structures in it) to check them one by one.\n");
    }

    private static String large(String structure, String name, String of) {
        String members = IntStream.range(0, 30)
                .mapToObj(i -> "{\"name\": \"m" + i + "\", \"of\": \"https://example.org/match/" + of
                        + "\", \"min\": 1, \"max\": 1}")
                .collect(Collectors.joining(", ", "\"member\": [", "]"));
        return structure
                        .replace("/structure/wage\"", "/structure/" + name + "\"")
                        .replaceAll("\"member\": \\[[^]]*]", members)
                + "\n";
    }

    private static Call match(String name, String... before) {
        List<String> arguments = new ArrayList<>(List.of(before));
        arguments.addAll(List.of("match", "benefit", "--at", "2026-11-20", "--catalogue"));
        arguments.add(FOLDER.resolve(name + ".json").toString());
        return Call.run(arguments.toArray(String[]::new));
    }

    /** What is kept of a catalogue to answer faster must not keep the catalogue. */
    @Test
    void aCatalogueThatWasAskedIsLetGo() throws IOException, InterruptedException {
        JsonNode one = cases().get(0);
        WeakReference<Catalogue> asked = asked(one);
        for (int i = 0; i < 50 && asked.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(asked.get()).isNull();
    }

    private static WeakReference<Catalogue> asked(JsonNode one) throws IOException {
        Catalogue catalogue = Catalogue.ofRecords(records(one));
        assertThat(catalogue.match(question(one)).verdict()).isEqualTo(Verdict.MET);
        return new WeakReference<>(catalogue);
    }

    @Test
    void exitCodesAreThoseOfAValidation() {
        assertThat(Call.run(
                                "match",
                                "benefit",
                                "--catalogue",
                                FOLDER.resolve("paper.json").toString())
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Call.run(
                                "match",
                                "benefit",
                                "--catalogue",
                                FOLDER.resolve("structure-unknown.json").toString())
                        .code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void wrongUsageIsTold() {
        String file = FOLDER.resolve("complete.json").toString();
        for (List<String> wrong : List.of(
                List.of("match", "nothing", "--catalogue", file),
                List.of("match", "benefit", "--catalogue", file, "--area", "Berg"),
                List.of("match", "benefit", "--catalogue", file, "--consumer", "nobody"),
                List.of("match", "benefit"))) {
            Call result = Call.run(wrong.toArray(String[]::new));
            assertThat(result.code()).as("%s", wrong).isEqualTo(ExitCode.USAGE);
            assertThat(result.err()).isNotEmpty();
            assertThat(result.out()).isEmpty();
        }
    }
}
