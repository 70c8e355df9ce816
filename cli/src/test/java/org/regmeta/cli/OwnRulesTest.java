package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.cli.Processes.Result;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.spi.RuleProvider;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleWording;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import org.regmeta.value.Text;

/** Rules of other houses beside those of the standard: they bring their texts, and keep off ids that are not theirs. */
class OwnRulesTest {
    private static final String CONCEPT = """
            {"kind":"Document","specVersion":"1.0","record":[
             {"kind":"Concept","id":"https://example.org/c","version":"1.0.0","status":"active",
              "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",
              "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
              "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}]}
            """;
    private static final String PROFILE = """
            {"kind":"Document","specVersion":"1.0","record":[
             {"kind":"Profile","id":"https://example.org/p","version":"1.0.0","status":"active",
              "title":{"de":"Profil","en":"Profile"},"modified":"2026-11-01T09:00:00Z",
              "responsible":[{"organisation":"https://example.org/o","role":"owner"}],
              "restriction":[{"onKind":"Concept","onPath":"title","required":true}],
              "ruleSeverity":[{"rule":"ACME-TITLE-001","severity":"%s"}]}]}
            """;
    private static final RuleWording WORDING = new RuleWording(
            Text.of("de", "Titel ohne „W“", "en", "Titles without “W”"),
            Text.of("de", "„{title}“ beginnt mit {letter}.", "en", "“{title}” begins with {letter}."),
            Text.of("de", "Nehmen Sie ein anderes Wort als „{title}“.", "en", "Take another word than “{title}”."),
            Text.of("de", "Das Haus mag kein W.", "en", "The house does not like W."));

    @TempDir
    private Path folder;

    /** Says something about every concept whose title begins with W. */
    private static class NoW implements Rule {
        private final String id;
        private final @Nullable RuleWording wording;

        NoW(String id, @Nullable RuleWording wording) {
            this.id = id;
            this.wording = wording;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Optional<RuleWording> wording() {
            return Optional.ofNullable(wording);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of(Kind.CONCEPT);
        }

        @Override
        public void check(MetadataRecord record, RuleContext context) {
            String title = record.title().in(Locale.GERMAN);
            if (title.startsWith("W")) {
                context.report("/title/de", "title", title, "letter", "W");
            }
        }
    }

    /** Found as a service by a process of its own. */
    public static final class House implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return List.of(new NoW("ACME-TITLE-001", WORDING));
        }
    }

    /** A service that claims an id of the standard. */
    public static final class Pretender implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return List.of(new NoW("RM-REF-001", WORDING));
        }
    }

    private static Validator.Builder with(Rule... rules) {
        return Validator.builder().rules(rules);
    }

    private static Report report(Validator validator) throws IOException {
        return validator.validate(
                new ByteArrayInputStream(CONCEPT.getBytes(StandardCharsets.UTF_8)), Format.JSON, "concept.json");
    }

    private static Finding only(Report report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    private static Profile profile(String severity) throws IOException {
        byte[] text = PROFILE.formatted(severity).getBytes(StandardCharsets.UTF_8);
        return (Profile) RegMeta.standard()
                .read(new ByteArrayInputStream(text), Format.JSON, "profile.json")
                .orThrow()
                .record()
                .get(0);
    }

    @Test
    void aFindingReadsInBothLanguages() throws IOException {
        Report report = report(with(new NoW("ACME-TITLE-001", WORDING)).build());

        assertThat(report.status()).isEqualTo(Status.VALID);
        Finding finding = only(report);
        assertThat(finding.render(Locale.GERMAN))
                .isEqualTo("concept.json:3:17: warning ACME-TITLE-001: „Wohnung“ beginnt mit W."
                        + " Nehmen Sie ein anderes Wort als „Wohnung“.");
        assertThat(finding.render(Locale.ENGLISH))
                .isEqualTo("concept.json:3:17: warning ACME-TITLE-001: “Wohnung” begins with W."
                        + " Take another word than “Wohnung”.");
        assertThat(finding.layer()).isEqualTo(Layer.SEMANTIC);
    }

    @Test
    void theEntryIsThatOfTheRule() {
        RuleEntry entry =
                with(new NoW("ACME-TITLE-001", WORDING)).build().ownRules().get(0);
        assertThat(entry.title(Locale.GERMAN)).isEqualTo("Titel ohne „W“");
        assertThat(entry.rationale(Locale.ENGLISH)).isEqualTo("The house does not like W.");
        assertThat(entry.kinds()).containsExactly("Concept");
        assertThat(Validator.standard().ownRules()).isEmpty();
    }

    @Test
    void aProfileRaisesTheWeightAndNeverLowersIt() throws IOException {
        Rule rule = new NoW("ACME-TITLE-001", WORDING);
        Report raised = report(with(rule).profiles(List.of(profile("error"))).build());
        assertThat(only(raised).severity()).isEqualTo(Severity.ERROR);
        assertThat(raised.status()).isEqualTo(Status.INVALID);
        Report lowered = report(with(rule).profiles(List.of(profile("info"))).build());
        assertThat(only(lowered).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RM-REF-001", "RM-REF-999", "RM-ACME-001", "rm-ref-001", "Rm-X-1"})
    void idsOfTheStandardAreRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new NoW(id, WORDING)).build())
                .withMessage("rule " + id + " (" + NoW.class.getName()
                        + ") is refused: ids that begin with RM- belong to the standard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ACME",
                "acme-title-001",
                "ACME_TITLE",
                "ACME-",
                "-ACME-1",
                "1-2",
                "ACME-TITEL-Ä",
                "A-1\n",
                "A- 1"
            })
    void idsOfAnotherFormAreRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new NoW(id, WORDING)).build())
                .withMessageContaining("an id is made of words of capital letters and digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME-1", "ACME-TITLE-001", "A1-B2-C3-D4", "RMX-1"})
    void otherIdsAreAdmitted(String id) {
        assertThat(with(new NoW(id, WORDING)).build().ownRules())
                .extracting(RuleEntry::id)
                .containsExactly(id);
    }

    @Test
    void oneIdIsGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new NoW("ACME-1", WORDING), new NoW("ACME-1", WORDING))
                        .build())
                .withMessageContaining("rule ACME-1 (")
                .withMessageEndingWith("there are two rules of this id");
    }

    @Test
    void aRuleWithoutTextsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new NoW("ACME-1", null)).build())
                .withMessageContaining("rule ACME-1 (")
                .withMessageEndingWith("it brings no texts");
    }

    @Test
    void aRuleWithoutGermanIsRefusedByName() {
        Rule english = new NoW("ACME-1", null) {
            @Override
            public Optional<RuleWording> wording() {
                Text text = Text.of("en", "English alone.");
                return Optional.of(new RuleWording(text, text, text, text));
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(english).build())
                .withMessageContaining("rule ACME-1 (")
                .withMessageEndingWith("title: no text in de, only in en");
    }

    @Test
    void whatItSaysOfItselfIsAskedOnce() throws IOException {
        Rule moody = new NoW("ACME-1", WORDING) {
            private int asked;

            @Override
            public String id() {
                return asked++ == 0 ? "ACME-1" : "RM-REF-001";
            }
        };
        assertThat(only(report(with(moody).build())).rule()).isEqualTo("ACME-1");
    }

    private Result command(Class<? extends RuleProvider> provider, String... arguments)
            throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("house/META-INF/services"));
        Files.writeString(services.resolve(RuleProvider.class.getName()), provider.getName());
        List<String> classPath = new ArrayList<>(List.of(folder.resolve("house").toString()));
        classPath.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        // the tests run as a module, the command of the distribution on the class path
        for (String path : List.of("jdk.module.path", "java.class.path")) {
            for (String entry : System.getProperty(path, "").split(File.pathSeparator, -1)) {
                classPath.add(Path.of(entry).toAbsolutePath().toString());
            }
        }
        String[] command = new String[arguments.length + 4];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-cp";
        command[2] = String.join(File.pathSeparator, classPath);
        command[3] = Main.class.getName();
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        return new Processes(folder).run(command);
    }

    @Test
    void theCommandRunsAndExplainsRulesThatItFinds() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("concept.json"), CONCEPT);

        Result validated = command(House.class, "validate", file.toString());
        assertThat(validated.out())
                .contains("Warnung ACME-TITLE-001: „Wohnung“ beginnt mit W.")
                .contains("Abhilfe: Nehmen Sie ein anderes Wort als „Wohnung“.");
        assertThat(validated.code()).isEqualTo(ExitCode.OK);

        Result explained = command(House.class, "explain", "acme-title-001", "--lang", "en");
        assertThat(explained.out().lines())
                .containsExactly(
                        "ACME-TITLE-001  Titles without “W”",
                        "",
                        "warning · SEMANTIC",
                        "",
                        "The house does not like W.",
                        "",
                        "Message: “{title}” begins with {letter}.",
                        "Mend: Take another word than “{title}”.");

        assertThat(command(House.class, "explain").out()).contains("\nACME-TITLE-001  Titel ohne „W“\n");
    }

    @Test
    void theCommandChecksNothingWhereAnIdOfTheStandardIsClaimed() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("concept.json"), CONCEPT);
        Result result = command(Pretender.class, "validate", file.toString());
        assertThat(result.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("rule RM-REF-001 (" + NoW.class.getName() + ") is refused")
                .doesNotContain("\tat ");
    }
}
