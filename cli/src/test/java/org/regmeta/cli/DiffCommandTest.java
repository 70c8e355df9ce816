package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code regmeta diff} as its users call it: words, report, exit codes. */
class DiffCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEADER = """
            "status":"active","title":{"de":"Halterauskunft","en":"Keeper"},"modified":"2027-01-04T09:00:00Z",
            "responsible":[{"organisation":"https://example.org/o","role":"owner"}]""";
    private static final String EVIDENCE = """
            {"kind":"EvidenceType","id":"https://example.org/ev","version":"1.0.0",%s,
             "subjectType":["vehicle"],"maturity":"C","structure":"https://example.org/s"}""".formatted(HEADER);
    private static final String AUTHORISATION = """
            {"kind":"Authorisation","id":"https://example.org/au","version":"1.0.0",%s,"object":"https://example.org/ev@1.0.0",
             "consumer":["https://example.org/o"],"purpose":["registration"],"identification":"identified",
             "consent":"notRequired"}""".formatted(HEADER);

    private static PublishedSchema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheSchema() throws IOException {
        schema = PublishedSchema.of("diff");
    }

    private static JsonNode conforming(String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff", "--format", "json"));
        all.addAll(List.of(arguments));
        JsonNode report = JSON.readTree(Call.run(all.toArray(String[]::new)).out());
        assertThat(schema.errors(report.toString())).as("%s", all).isEmpty();
        return report;
    }

    private static String structure(String version, String more, String... members) {
        return """
                {"kind":"DataStructure","id":"https://example.org/s","version":"%s",%s,%s"composition":"all","member":[%s]}""".formatted(version, HEADER, more, String.join(",", members));
    }

    private static String member(String name, int min) {
        return "{\"name\":\"%s\",\"of\":\"https://example.org/el/%s\",\"min\":%d}".formatted(name, name, min);
    }

    private Path document(String name, String... records) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[" + String.join(",", records) + "]}");
    }

    private Path older() throws IOException {
        return document(
                "older.json", structure("1.0.0", "", member("name", 1), member("birth", 1)), EVIDENCE, AUTHORISATION);
    }

    private Path newer(String version) throws IOException {
        return document(
                "newer.json",
                structure(version, "\"validity\":{\"from\":\"2028-01-01\"},", member("note", 0), member("name", 1)),
                EVIDENCE,
                AUTHORISATION);
    }

    @Test
    void changesStepAndWhomItBreaksAreTold() throws IOException {
        Call german = Call.run("diff", older().toString(), newer("1.1.0").toString());
        assertThat(german.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(german.out())
                .contains("Datenstruktur „Halterauskunft“ (https://example.org/s): 1.0.0 → 1.1.0")
                .contains("  PATCH validity hinzugefügt: {\"from\":\"2028-01-01\"}")
                .contains("  MAJOR member[birth] entfernt: {")
                .contains("  MINOR member[note] hinzugefügt: {")
                .contains(
                        "Zu niedrig: Verlangt ist gegenüber 1.0.0 der Schritt MAJOR, gemacht ist MINOR. Mindestens 2.0.0.")
                .contains("  ab 2028-01-01: Nachweistyp „Halterauskunft“ (https://example.org/ev) 1.0.0")
                .contains("  ab 2028-01-01: Kommunikationsberechtigung „Halterauskunft“ (https://example.org/au) 1.0.0")
                .contains("0 Sätze hinzugefügt, 0 entfernt, 1 geändert, 2 betroffen.")
                .contains("Größter Schritt: MAJOR.")
                .contains("1 Version ist zu niedrig.");
        Call english = Call.run("diff", older().toString(), newer("2.0.0").toString(), "--lang", "en", "-v");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("Demanded from 1.0.0 is the step MAJOR; made is MAJOR.")
                .contains("member[birth] removed")
                .contains("member: Use of a data element or group in the structure")
                .contains("1 changed, 2 affected.")
                .doesNotContain("too low");
    }

    @Test
    void theStepFromWhichItFailsCanBeChosen() throws IOException {
        String older = older().toString();
        String newer = newer("2.0.0").toString();
        assertThat(Call.run("diff", older, newer, "--fail-on", "major").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Call.run("diff", older, older, "--fail-on", "patch").code()).isZero();
        Path wording = document(
                "wording.json",
                structure("1.0.1", "", member("name", 1), member("birth", 1)).replace("Keeper", "The keeper"),
                EVIDENCE,
                AUTHORISATION);
        assertThat(Call.run("diff", older, wording.toString(), "--fail-on", "minor")
                        .code())
                .isZero();
        assertThat(Call.run("diff", older, wording.toString(), "--fail-on", "patch")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Call.run("diff", older, newer, "--fail-on", "none").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatCannotBeReadIsAFindingAndNothingIsCompared() throws IOException {
        Path bad = document("bad.json", EVIDENCE.replace("\"C\"", "\"Z\""));
        Call result = Call.run("diff", older().toString(), bad.toString());
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .contains("RM-SCHEMA-006")
                .contains("Nicht verglichen, weil die Eingaben Fehler haben.")
                .doesNotContain("entfernt");
        JsonNode report = conforming(bad.toString(), older().toString());
        assertThat(report.path("status").asString()).isEqualTo("INVALID");
        assertThat(report.path("records")).isEmpty();
        assertThat(report.path("findings").get(0).path("rule").asString()).isEqualTo("RM-SCHEMA-006");
        Path later = Files.writeString(folder.resolve("later.json"), "{\"kind\":\"Document\",\"specVersion\":\"2.0\"}");
        assertThat(Call.run("diff", older().toString(), later.toString()).code())
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(conforming(older().toString(), later.toString())
                        .path("status")
                        .asString())
                .isEqualTo("INCOMPLETE");
        assertThat(Call.run("diff", older().toString(), "nowhere.json").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.run("diff", older().toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void foldersAndOtherSyntaxesAreComparedToo() throws IOException {
        Path side = Files.createDirectories(folder.resolve("side"));
        Path xml = side.resolve("older.xml");
        assertThat(Call.run("convert", older().toString(), xml.toString()).code())
                .isZero();
        Call same = Call.run("diff", side.toString(), older().toString(), "--lang", "en");
        assertThat(same.code()).isZero();
        assertThat(same.out()).isEqualTo("0 records added, 0 removed, 0 changed, 0 affected.\n");
    }

    @Test
    void recordsOfTheCatalogueAreAffectedToo() throws IOException {
        Path older = document("s1.json", structure("1.0.0", "", member("name", 1)));
        Path newer = document("s2.json", structure("2.0.0", "", member("first", 1)));
        Path around = document("around.json", EVIDENCE, AUTHORISATION);
        assertThat(conforming(older.toString(), newer.toString()).path("breakages"))
                .isEmpty();
        JsonNode report = conforming(older.toString(), newer.toString(), "--catalogue", around.toString());
        assertThat(report.path("breakages")
                        .valueStream()
                        .map(one -> one.path("record").asString()))
                .containsExactly("https://example.org/ev@1.0.0", "https://example.org/au@1.0.0");
        assertThat(report.path("files").path("catalogue")).hasSize(1);
    }

    @Test
    void everyFieldOfTheReportIsUsedAndDescribed() throws IOException {
        Set<String> seen = new TreeSet<>();
        Path gone = document("gone.json", EVIDENCE, AUTHORISATION.replace("example.org/au", "example.org/auth"));
        Path bad = document("bad.json", EVIDENCE.replace("\"C\"", "\"D\"").replace("maturity", "maturty"));
        for (JsonNode report : List.of(
                conforming(older().toString(), newer("2.0.0").toString()),
                conforming(older().toString(), gone.toString()),
                conforming(older().toString(), bad.toString()))) {
            see("Report", report, seen);
            see("Totals", report.path("totals"), seen);
            see("Files", report.path("files"), seen);
            report.path("renames").forEach(one -> see("Rename", one, seen));
            report.path("breakages").forEach(one -> see("Breakage", one, seen));
            report.path("findings").forEach(one -> see("Finding", one, seen));
            report.path("records").forEach(one -> {
                see("Record", one, seen);
                one.path("changes").forEach(change -> see("Change", change, seen));
            });
        }
        Set<String> unused = new TreeSet<>();
        List<String> undescribed = new ArrayList<>();
        schema.definitions()
                .properties()
                .forEach(definition -> definition
                        .getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            unused.add(definition.getKey() + "." + field.getKey());
                            if (!field.getValue()
                                    .path("description")
                                    .asString("")
                                    .matches(".{3,} / .{3,}")) {
                                undescribed.add(definition.getKey() + "." + field.getKey());
                            }
                        }));
        unused.removeAll(seen);
        assertThat(unused).isEmpty();
        assertThat(undescribed).isEmpty();
    }

    private static void see(String definition, JsonNode node, Set<String> seen) {
        node.propertyNames().forEach(name -> seen.add(definition + "." + name));
    }

    @Test
    void anUnknownFieldIsRefused() throws IOException {
        for (String place : List.of("", "/totals", "/files", "/records/0", "/records/0/changes/0", "/breakages/0")) {
            JsonNode report = conforming(older().toString(), newer("2.0.0").toString());
            ((ObjectNode) report.at(place)).put("planted", 1);
            assertThat(schema.errors(report.toString())).as(place).isNotEmpty();
        }
    }
}
