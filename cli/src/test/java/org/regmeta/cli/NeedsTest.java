package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who needs the fields of an authorisation: where it is told, in which words, and what is said where it cannot be. */
class NeedsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CASE = Path.of("..", "spec", "conformance", "rules", "RM-PRIV-001");
    private static final String CASES = "https://example.org/case/";

    @TempDir
    private Path folder;

    private ObjectNode document;

    @BeforeEach
    void goodCase() throws IOException {
        document = read(CASE.resolve("good.json"));
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(file));
    }

    private ArrayNode records() {
        return (ArrayNode) document.path("record");
    }

    private ObjectNode record(String name) {
        return (ObjectNode) records()
                .valueStream()
                .filter(one -> one.path("id").asString().equals(CASES + name))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode copy(String name, String other) {
        ObjectNode copy = record(name).deepCopy();
        copy.put("id", CASES + other);
        records().add(copy);
        return copy;
    }

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), document.toString());
    }

    private static String validated(Path input, String... options) {
        List<String> line = new ArrayList<>(List.of("validate", "-v", input.toString(), "--at", "2026-11-24"));
        line.addAll(List.of(options));
        return Call.run(line.toArray(String[]::new)).out();
    }

    private String explained() throws IOException {
        return Call.run("explain", "authorisation", write("explained.json").toString(), "--at", "2026-11-24")
                .out();
    }

    @Test
    void thatStandardInputIsNotReadForItIsSaid() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(CASE.resolve("good.json"))));
            assertThat(validated(Path.of("-")))
                    .contains("\nErgebnis: GÜLTIG\n")
                    .doesNotContain("Zeitraum")
                    .containsOnlyOnce("steht hier nicht: Was von der Standardeingabe kommt, wird dafür nicht gelesen.");
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(CASE.resolve("good.json"))));
            assertThat(validated(Path.of("-"), "--lang", "en"))
                    .containsOnlyOnce("standard input is not read for that.");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatStandsInAFileThatCannotBeReadIsNotAskedFor() throws IOException {
        ObjectNode whole = document.deepCopy();
        ObjectNode procedure = record("procedure");
        records().removeIf(one -> one.equals(procedure));
        write("a.json");
        assertThat(validated(folder))
                .contains("Ein Satz, auf den es ankommt, ist nicht dabei. Nennen Sie auch dessen Datei.")
                .doesNotContain("deren Fehler");
        document = whole;
        records().removeIf(one -> !one.equals(procedure));
        record("procedure").put("status", "actve");
        Path broken = write("b.json");
        assertThat(validated(folder))
                .containsOnlyOnce(
                        "steht hier nicht für eine Datei, deren Fehler das Lesen verhindern: " + broken + "\n")
                .containsOnlyOnce("Vielleicht steht er in einer Datei, die nicht gelesen werden kann.")
                .doesNotContain("Nennen Sie auch dessen Datei");
        write("c.json");
        assertThat(validated(folder, "--lang", "en"))
                .containsOnlyOnce("for 2 files whose faults keep from reading: " + broken + " and others\n")
                .containsOnlyOnce("Perhaps it stands in a file that cannot be read.")
                .doesNotContain("Name its file too");
    }

    /** By their title, with the code where somebody has to look for it in the records. */
    @Test
    void rolesAreCalledAsTheirListCallsThem() throws IOException {
        ObjectNode use = (ObjectNode) record("requirement").path("fieldUse").get(0);
        assertThat(explained()).contains("\n  familyName (Antragstellende Person)\n");
        use.put("subjectRole", "child");
        assertThat(explained())
                .contains(
                        "\n! familyName (Antragstellende Person)\n      nur für die Rolle Kind (child): Requirement (Fall) (");
        assertThat(validated(write("roles.json"), "--lang", "en"))
                .contains("\n! familyName (Applicant)\n      only for the role Child (child): Requirement (case) (");
        use.put("subjectRole", "https://example.org/role/keeper");
        assertThat(explained())
                .contains("      nur für die Rolle https://example.org/role/keeper: Requirement (Fall) (");
    }

    @Test
    void anAuthorisationInTwoSyntaxesIsToldOnce() throws IOException {
        Files.copy(CASE.resolve("good.json"), folder.resolve("good.json"));
        Files.copy(CASE.resolve("good.xml"), folder.resolve("good.xml"));
        assertThat(validated(folder))
                .containsOnlyOnce("Authorisation (Fall) (https://example.org/case/authorisation@1.0.0)\nTag: ")
                .containsOnlyOnce("2 von 2 Feldern braucht das Verfahren.");
        document = read(CASE.resolve("good.json"));
        record("authorisation").put("version", "1.0.1");
        write("good.json");
        assertThat(validated(folder)).contains("authorisation@1.0.0)\nTag: ").contains("authorisation@1.0.1)\nTag: ");
    }

    @Test
    void howLargeFilesMayBeDoesNotHangOnTheMachine() throws IOException {
        String text = document.toString();
        int half = 8 * 1024 * 1024;
        String blanks = " ".repeat(half - text.getBytes(StandardCharsets.UTF_8).length);
        Files.writeString(folder.resolve("a.json"), text + blanks);
        Path other = Files.writeString(folder.resolve("b.json"), text + blanks);
        assertThat(validated(folder)).contains("2 von 2 Feldern braucht das Verfahren.");
        Files.writeString(other, text + blanks + " ");
        assertThat(validated(folder))
                .doesNotContain("braucht das Verfahren")
                .containsOnlyOnce("steht hier nicht: Die Dateien sind zusammen größer als 16 MiB.")
                .contains("erklärt der Befehl: regmeta explain KENNUNG DATEI…\n");
        assertThat(validated(folder, "--lang", "en")).containsOnlyOnce("the files together are larger than 16 MiB.");
    }

    /** 30 times 30 times 30. */
    @Test
    void aStructureWithTooManyFieldsIsNamed() throws IOException {
        copy("person", "inmost").set("member", members("family-name"));
        copy("person", "inner").set("member", members("inmost"));
        record("person").set("member", members("inner"));
        assertThat(explained())
                .contains("Nicht zu beantworten: Die Datenstruktur https://example.org/case/person hat zu viele Felder"
                        + " (mit allen enthaltenen Strukturen), um sie einzeln zu prüfen.\n");
    }

    private static ArrayNode members(String of) {
        ArrayNode members = JSON.createArrayNode();
        for (int i = 0; i < 30; i++) {
            members.addObject()
                    .put("name", "m" + i)
                    .put("of", CASES + of)
                    .put("min", 0)
                    .put("max", 1);
        }
        return members;
    }

    @Test
    void aPurposeIsCalledAsInTheNewestListThatWasHandedIn() throws IOException {
        JsonNode list = read(Path.of("..", "spec", "codelists", "purpose.json"))
                .path("record")
                .get(0);
        list.path("entry").forEach(entry -> {
            if (entry.path("code").asString().equals("housingBenefit")) {
                ((ObjectNode) entry.path("title")).put("de", "Mietzuschuss");
            }
        });
        records().add(list);
        assertThat(explained()).contains(" · Zweck: Wohngeld · ").doesNotContain("Mietzuschuss");
        ((ObjectNode) list).put("version", "1.1.0");
        assertThat(explained()).contains(" · Zweck: Mietzuschuss · ").doesNotContain("Wohngeld");
    }

    private ObjectNode window(String owner, String direction) {
        ObjectNode place = owner.equals("authorisation")
                ? record(owner)
                : (ObjectNode) record(owner).path("fieldUse").get(0);
        return place.putObject("timeWindow")
                .put("length", "P1Y")
                .put("anchor", CASES + "application")
                .put("direction", direction);
    }

    /** As long as each other, and yet not within each other: what makes the difference is seen. */
    @Test
    void ofAWindowAllIsSaidThatCounts() throws IOException {
        ObjectNode anchor = copy("family-name", "application");
        anchor.put("kind", "Concept").remove(List.of("datatype", "personalData", "legalBasis"));
        anchor.putObject("title").put("de", "Antrag").put("en", "Application");
        window("authorisation", "before");
        window("requirement", "before");
        assertThat(explained())
                .contains("Tag: 2026-11-24 · Zeitraum der Berechtigung: P1Y vor: Antrag\n")
                .contains(" · Zeitraum: P1Y vor: Antrag\n")
                .contains(" · Zeitraum: ∞\n");
        window("requirement", "after");
        assertThat(explained())
                .contains("! familyName")
                .contains("nur für einen anderen Zeitraum (P1Y nach: Antrag): ");
        window("requirement", "before").put("anchor", CASES + "unknown");
        assertThat(explained())
                .contains("nur für einen anderen Zeitraum (P1Y vor: https://example.org/case/unknown): ");
        window("requirement", "before").put("wholePeriod", true);
        assertThat(explained())
                .contains("nur für einen anderen Zeitraum (P1Y vor: Antrag, nur ganze Kalenderzeiträume): ");
        window("requirement", "before").put("offset", "P1M");
        assertThat(explained()).contains("nur für einen anderen Zeitraum (P1Y vor: Antrag, mit P1M Abstand): ");
    }
}
