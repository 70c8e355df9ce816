package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Document;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profiles of the standard bite where they say so, and nowhere else: documents that pass, documents that fail in one place, and mutants. */
class ProfilesTest {
    private static final Path PROFILES = Path.of("..", "spec", "profiles");
    private static final Path CASES = Path.of("..", "spec", "conformance", "profiles");
    private static final List<String> SYNTAXES = List.of("json", "xml");
    private static int documents;
    private static int restrictions;

    @TempDir
    private Path folder;

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode cases(String profile) throws IOException {
        return new JsonMapper().readTree(Files.readString(CASES.resolve(profile).resolve("case.json")));
    }

    private static List<Profile> profiles(String name) throws IOException {
        return new Profiles(new Words(Locale.ENGLISH)).find(List.of(name));
    }

    private static Report report(Path file, String at, List<Profile> profiles) throws IOException {
        return Validator.builder()
                .at(LocalDate.parse(at))
                .profiles(profiles)
                .build()
                .validate(file);
    }

    private static List<String> findings(Report report) {
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

    @Test
    void everyProfileHasDocuments() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(one -> one.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names());
        }
        for (String name : names()) {
            JsonNode cases = cases(name);
            assertThat(cases.path("profile").asString()).isEqualTo(name);
            assertThat(cases.path("pass").size()).as("%s pass", name).isGreaterThanOrEqualTo(3);
            assertThat(cases.path("fail").size()).as("%s fail", name).isGreaterThanOrEqualTo(5);
            TreeSet<String> expected = new TreeSet<>(List.of("case.json"));
            for (String which : List.of("pass", "fail")) {
                for (JsonNode one : cases.path(which)) {
                    SYNTAXES.forEach(syntax -> expected.add(one.path("name").asString() + "." + syntax));
                }
            }
            try (Stream<Path> files = Files.list(CASES.resolve(name))) {
                assertThat(files.map(one -> one.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void theProfilesAreValidThemselves() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names()) {
            files.add(PROFILES.resolve(name + ".json"));
        }
        Report report = Validator.standard().validate(files);
        assertThat(findings(report)).isEmpty();
        assertThat(report.isValid()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> documentsThatPassAreSilent() throws IOException {
        return names().stream()
                .flatMap(name -> each(name, "pass", (one, syntax) -> {
                    JsonNode cases = cases(name);
                    Report report =
                            report(file(name, one, syntax), cases.path("at").asString(), profiles(name));
                    assertThat(findings(report)).isEmpty();
                    assertThat(report.isValid()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> documentsThatFailHaveExactlyTheFindingsExpected() throws IOException {
        return names().stream()
                .flatMap(name -> each(name, "fail", (one, syntax) -> {
                    List<String> expected = new ArrayList<>();
                    one.path(syntax).forEach(line -> expected.add(line.asString()));
                    assertThat(expected).isNotEmpty();
                    Path file = file(name, one, syntax);
                    String at = cases(name).path("at").asString();
                    assertThat(findings(report(file, at, profiles(name)))).isEqualTo(expected);
                    assertThat(findings(report(file, at, List.of())))
                            .as("the document names the profile")
                            .isEqualTo(expected);
                    assertThat(report(withoutProfile(file, syntax), at, List.of())
                                    .isValid())
                            .as("without the profile")
                            .isTrue();
                }));
    }

    private Path withoutProfile(Path file, String syntax) throws IOException {
        String named = Files.readString(file);
        String bare = syntax.equals("json")
                ? named.replaceFirst("\"profile\": \\[[^]]*],\\s*", "")
                : named.replaceFirst("<profile>[^<]*</profile>\\s*", "");
        assertThat(bare).isNotEqualTo(named);
        return Files.writeString(folder.resolve("bare." + syntax), bare);
    }

    @TestFactory
    Stream<DynamicTest> whatFailsDiffersInOnePlaceFromWhatPasses() throws IOException {
        return names().stream()
                .flatMap(name -> nodes(name, "fail").stream()
                        .map(one -> DynamicTest.dynamicTest(
                                name + " " + one.path("name").asString(), () -> {
                                    JsonNode good = tree(CASES.resolve(name)
                                            .resolve(one.path("from").asString() + ".json"));
                                    JsonNode bad = tree(file(name, one, "json"));
                                    assertThat(Differences.between(good, bad)).hasSize(1);
                                })));
    }

    @TestFactory
    Stream<DynamicTest> twinsAreEqual() throws IOException {
        return names().stream()
                .flatMap(name -> Stream.of("pass", "fail")
                        .flatMap(which -> nodes(name, which).stream())
                        .map(one -> DynamicTest.dynamicTest(
                                name + " " + one.path("name").asString(), () -> {
                                    Document json = RegMeta.standard()
                                            .read(file(name, one, "json"))
                                            .orThrow();
                                    Document xml = RegMeta.standard()
                                            .read(file(name, one, "xml"))
                                            .orThrow();
                                    assertThat(xml).isEqualTo(json);
                                    assertThat(xml.record().stream()
                                                    .map(RegMeta::digest)
                                                    .toList())
                                            .isEqualTo(json.record().stream()
                                                    .map(RegMeta::digest)
                                                    .toList());
                                })));
    }

    /** Each part of each restriction alone finds fault with a document that fails, or else with a mutant of one that passes. */
    @TestFactory
    Stream<DynamicTest> everyRestrictionBites() throws IOException {
        return names().stream().flatMap(name -> {
            Profile profile = own(name);
            return profile.restriction().stream()
                    .flatMap(restriction -> BrokenRestrictions.parts(restriction).stream())
                    .map(part -> DynamicTest.dynamicTest(name + " " + BrokenRestrictions.describe(part), () -> {
                        restrictions++;
                        Profile alone = profile.toBuilder()
                                .restriction(List.of(part))
                                .ruleSeverity(List.of())
                                .build();
                        assertThat(bitten(name, alone))
                                .as("%s %s", name, BrokenRestrictions.describe(part))
                                .isTrue();
                    }));
        });
    }

    private boolean bitten(String name, Profile alone) throws IOException {
        String at = cases(name).path("at").asString();
        for (JsonNode one : nodes(name, "fail")) {
            if (bites(report(file(name, one, "json"), at, List.of(alone)))) {
                return true;
            }
        }
        for (JsonNode one : nodes(name, "pass")) {
            for (JsonNode mutant : BrokenRestrictions.of(
                    tree(file(name, one, "json")), alone.restriction().get(0))) {
                Path file = Files.writeString(folder.resolve("mutant.json"), mutant.toPrettyString());
                if (bites(report(file, at, List.of(alone)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean bites(Report report) {
        return report.findings().stream().anyMatch(finding -> finding.rule().equals("RM-PROF-002"));
    }

    @TestFactory
    Stream<DynamicTest> everyRaisedSeverityBites() throws IOException {
        return names().stream()
                .flatMap(name -> own(name).ruleSeverity().stream()
                        .map(raised -> DynamicTest.dynamicTest(
                                name + " " + raised.rule(),
                                () -> assertThat(raisedFindings(name, raised)).isNotEmpty())));
    }

    private static List<Finding> raisedFindings(String name, RuleSeverity raised) throws IOException {
        List<Finding> found = new ArrayList<>();
        for (JsonNode one : nodes(name, "fail")) {
            report(file(name, one, "json"), cases(name).path("at").asString(), profiles(name)).findings().stream()
                    .filter(finding -> finding.rule().equals(raised.rule()) && finding.severity() == raised.severity())
                    .forEach(found::add);
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> aNewRecordAfterAProfileHasNoFindingButPlaceholders() throws IOException {
        return names().stream()
                .flatMap(name -> kinds(name).stream()
                        .map(kind -> DynamicTest.dynamicTest(name + " " + kind, () -> {
                            for (String syntax : SYNTAXES) {
                                Path file = Files.writeString(
                                        folder.resolve("new." + syntax),
                                        run("new", kind, "--profile", name, "--to", syntax));
                                Report report = report(file, "2026-11-24", profiles(name));
                                assertThat(report.findings())
                                        .extracting(Finding::rule)
                                        .as("%s", findings(report))
                                        .allMatch("RM-CODE-004"::equals);
                                assertThat(report.records()).isEqualTo(1);
                            }
                        })));
    }

    private static TreeSet<String> kinds(String name) {
        TreeSet<String> kinds = new TreeSet<>();
        try {
            for (Profile profile : profiles(name)) {
                for (Restriction restriction : profile.restriction()) {
                    kinds.add(restriction.onKind().code());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return kinds;
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of(arguments), stream, stream)).as("%s", out).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Profile own(String name) {
        try {
            return profiles(name).get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path file(String profile, JsonNode one, String syntax) {
        return CASES.resolve(profile).resolve(one.path("name").asString() + "." + syntax);
    }

    private static JsonNode tree(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }

    private static List<JsonNode> nodes(String name, String which) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            cases(name).path(which).forEach(nodes::add);
            return nodes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Check {
        void of(JsonNode one, String syntax) throws IOException;
    }

    private static Stream<DynamicTest> each(String name, String which, Check check) {
        return nodes(name, which).stream()
                .flatMap(one -> SYNTAXES.stream()
                        .map(syntax -> DynamicTest.dynamicTest(
                                name + " " + one.path("name").asString() + "." + syntax, () -> {
                                    documents++;
                                    check.of(one, syntax);
                                })));
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write(
                "profiles",
                Map.of(
                        "profiles",
                        names().size(),
                        "profile.documents",
                        documents,
                        "profile.restrictions",
                        restrictions));
    }
}
