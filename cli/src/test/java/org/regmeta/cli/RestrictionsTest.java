package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Report;
import org.regmeta.validation.Status;

/** What each part of a restriction asks of a record, and what happens if the profile itself is faulty. */
class RestrictionsTest {
    private static final String HEADER = "\"version\":\"1.0.0\",\"status\":\"draft\","
            + "\"title\":{\"de\":\"Wohnregister\",\"en\":\"Housing register\"},\"modified\":\"2026-01-01T00:00:00Z\","
            + "\"responsible\":[{\"organisation\":\"https://example.org/o\",\"role\":\"owner\"}]";
    private static final String REGISTER =
            "{\"kind\":\"Register\",\"id\":\"https://example.org/r\"," + HEADER + ",\"legalBasis\":["
                    + "{\"act\":\"BMG\",\"provision\":\"§ 2 Abs. 1\",\"legislator\":\"iso:DE\",\"covers\":[\"keeping\"]},"
                    + "{\"act\":\"SGB X\",\"legislator\":\"iso:DE\",\"covers\":[\"collection\",\"disclosure\"]}],"
                    + "\"purpose\":[\"statistics\",\"planning\"],\"competentAuthority\":[\"https://example.org/o\"],"
                    + "\"federation\":\"central\",\"subjectType\":[\"naturalPerson\"]}";

    private static byte[] document(String... records) {
        return ("{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[" + String.join(",", records) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String profile(String id, String base, String rest) {
        return "{\"kind\":\"Profile\",\"id\":\"https://example.org/" + id + "\"," + HEADER
                + (base.isEmpty() ? "" : ",\"base\":\"https://example.org/" + base + "\"") + "," + rest + "}";
    }

    private static List<Profile> profiles(String... records) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        for (MetadataRecord record : RegMeta.standard()
                .read(new ByteArrayInputStream(document(records)), Format.JSON, "profiles")
                .orThrow()
                .record()) {
            profiles.add((Profile) record);
        }
        return profiles;
    }

    private static Report report(List<Profile> profiles) throws IOException {
        return Validator.builder()
                .at(LocalDate.of(2026, 11, 24))
                .profiles(profiles)
                .build()
                .validate(new ByteArrayInputStream(document(REGISTER)), Format.JSON, "register");
    }

    private static List<String> broken(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.layer() == Layer.PROFILE)
                .map((Finding finding) ->
                        finding.path() + " " + finding.arguments().get("expected") + " / "
                                + finding.arguments().get("found"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "purpose | required:true | –",
                "adminArea | required:true | /record/0/adminArea required / –",
                "adminArea | required:false | –",
                "adminArea | forbidden:true | –",
                "purpose | forbidden:true | /record/0/purpose/0 forbidden / statistics",
                "purpose | forbidden:false | –",
                "purpose | maxOccurs:2 | –",
                "purpose | maxOccurs:1 | /record/0/purpose/1 maxOccurs 1 / 2",
                "federation | fixed:'central' | –",
                "federation | fixed:'hybrid' | /record/0/federation fixed hybrid / central",
                "purpose | allowed:['statistics','research'] | /record/0/purpose/1 allowed statistics research / planning",
                "purpose | regex:'[a-z]{8}' | /record/0/purpose/0 regex [a-z]{8} / statistics",
                "purpose | regex:'[a-z]{4}' | /record/0/purpose/0 regex [a-z]{4} / statistics; /record/0/purpose/1 regex [a-z]{4} / planning",
                // within an object: every occurrence of the owner for itself
                "legalBasis/provision | required:true | /record/0/legalBasis/1/provision required / –",
                "legalBasis/covers | maxOccurs:1 | /record/0/legalBasis/1/covers/1 maxOccurs 1 / 2",
                "legalBasis/covers | allowed:['keeping','disclosure'] | /record/0/legalBasis/1/covers/0 allowed keeping disclosure / collection",
                // an owner that is not there owes nothing
                "contactPoint/email | required:true | –",
                "retention/duration | required:true | –",
                // of a text each language
                "title | required:true | –",
                "title | fixed:'Wohnregister' | /record/0/title/en fixed Wohnregister / Housing register",
                "title | allowed:['Wohnregister','Housing register'] | –",
                "title | regex:'[A-Z][a-z]+' | /record/0/title/en regex [A-Z][a-z]+ / Housing register",
                "title/de | required:true | –",
                "title/fr | required:true | /record/0/title/fr required / –",
                "title/en | forbidden:true | /record/0/title/en forbidden / Housing register",
                "title/de | regex:'[A-Z][a-z]+' | –",
                "title/de | fixed:'Register' | /record/0/title/de fixed Register / Wohnregister",
                "description/de | required:true | –",
            })
    void aRestriction(String path, String part, String expected) throws IOException {
        String restriction = "\"restriction\":[{\"onKind\":\"Register\",\"onPath\":\"" + path + "\",\""
                + part.replace('\'', '"').replaceFirst(":", "\":") + "}]";
        Report report = report(profiles(profile("p", "", restriction)));
        assertThat(String.join("; ", broken(report))).isEqualTo(expected.equals("–") ? "" : expected);
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.layer() == Layer.PROFILE)
                .allMatch(finding ->
                        "https://example.org/p".equals(finding.arguments().get("profile")));
    }

    private static String on(String path, String part) {
        return "\"restriction\":[{\"onKind\":\"Register\",\"onPath\":\"" + path + "\"," + part + "}]";
    }

    @Test
    void whatAProfileDoesNotRepeatOfItsBasesAppliesAllTheSame() throws IOException {
        List<Profile> three = profiles(
                profile("own", "middle", on("adminArea", "\"required\":true")),
                profile("middle", "ground", on("purpose", "\"maxOccurs\":1")),
                profile("ground", "", on("legalBasis/provision", "\"required\":true")));
        assertThat(broken(report(three)))
                .containsExactlyInAnyOrder(
                        "/record/0/adminArea required / –",
                        "/record/0/purpose/1 maxOccurs 1 / 2",
                        "/record/0/legalBasis/1/provision required / –");
    }

    private static byte[] naming(String profile, String... records) {
        String document = new String(document(records), StandardCharsets.UTF_8);
        return document.replaceFirst("\"record\"", "\"profile\":[\"" + profile + "\"],\"record\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Report validate(byte[] bytes, List<Profile> profiles) throws IOException {
        return Validator.builder()
                .at(LocalDate.of(2026, 11, 24))
                .profiles(profiles)
                .build()
                .validate(new ByteArrayInputStream(bytes), Format.JSON, "document");
    }

    @Test
    void theProfilesThatADocumentNamesApply() throws IOException {
        String own =
                profile("own", "ground", on("adminArea", "\"required\":true")).replace("draft", "active");
        String ground = profile("ground", "", on("purpose", "\"maxOccurs\":1")).replace("draft", "active");
        Report inside = validate(naming("https://example.org/own", REGISTER, own, ground), List.of());
        assertThat(broken(inside))
                .containsExactlyInAnyOrder("/record/0/adminArea required / –", "/record/0/purpose/1 maxOccurs 1 / 2");
        // asked for by the call too: each applies once
        assertThat(broken(validate(naming("https://example.org/own", REGISTER, own, ground), profiles(own, ground))))
                .hasSize(2);
        // not named: nothing applies
        assertThat(broken(validate(document(REGISTER, own, ground), List.of()))).isEmpty();
        Report bundled = validate(naming("https://w3id.org/regmeta/profile/jugend", REGISTER), List.of());
        assertThat(broken(bundled))
                .contains("/record/0/retention required / –")
                .contains(
                        "/record/0/purpose/0 allowed caseDecision childcare maintenanceAdvance youthWelfare / statistics");
        assertThat(bundled.incomplete()).isEmpty();
        Report unknown = validate(naming("https://example.org/elsewhere", REGISTER), List.of());
        assertThat(unknown.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(unknown.incomplete()).containsExactly("profile https://example.org/elsewhere");
        Report newer = validate(naming("https://w3id.org/regmeta/profile/jugend@7", REGISTER), List.of());
        assertThat(newer.incomplete()).containsExactly("profile https://w3id.org/regmeta/profile/jugend@7");
    }

    @Test
    void aProfileThatADocumentNamesRaisesSeveritiesThereAlone() throws IOException {
        String english = REGISTER.replace("\"de\":\"Wohnregister\",", "");
        byte[] named = naming("https://w3id.org/regmeta/profile/melde", english);
        assertThat(severity(validate(named, List.of()))).isEqualTo("error");
        assertThat(severity(validate(document(english), List.of()))).isEqualTo("warning");
    }

    private static String severity(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("RM-SCHEMA-016"))
                .map(finding -> finding.severity().code())
                .findFirst()
                .orElse("–");
    }

    @Test
    void aFaultyProfileMakesTheReportIncomplete() throws IOException {
        Report looser = report(profiles(
                profile("own", "ground", on("purpose", "\"maxOccurs\":9")),
                profile("ground", "", on("purpose", "\"maxOccurs\":2"))));
        assertThat(looser.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(looser.incomplete())
                .containsExactly(
                        "RM-PROF-001: https://example.org/own/restriction/0/maxOccurs: purpose maxOccurs 9 > 2");
        Report weightless = report(profiles(profile(
                "own",
                "",
                on("purpose", "\"maxOccurs\":2")
                        + ",\"ruleSeverity\":[{\"rule\":\"RM-LEGAL-001\",\"severity\":\"info\"}]")));
        assertThat(weightless.incomplete())
                .containsExactly(
                        "RM-PROF-001: https://example.org/own/ruleSeverity/0/severity: RM-LEGAL-001 info < error");
        Report alone = report(profiles(profile("own", "ground", on("purpose", "\"maxOccurs\":2"))));
        assertThat(alone.incomplete()).containsExactly("https://example.org/own: base https://example.org/ground");
        Report pattern = report(profiles(profile("own", "", on("purpose", "\"regex\":\"[\""))));
        assertThat(pattern.status()).isEqualTo(Status.INCOMPLETE);
    }
}
