package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Document;
import org.regmeta.model.Mapping;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.Status;
import org.regmeta.value.Digest;

/** The codes of a file beside the document count wherever those of the record itself would. */
class ExternalCodesTest {
    private static final Path EXAMPLE = Path.of("..", "spec", "examples", "13-large-code-list");
    private static final String DIGEST = "sha-256:a9a23eaea68baa969d1fec4f9f10847f47baa51f49518cfde3046fd4231d04a8";

    @TempDir
    private Path folder;

    private String document = "";
    private String list = "";

    @BeforeEach
    void read() throws IOException {
        document = Files.readString(EXAMPLE.resolve("small-external-list.json"));
        list = Files.readString(EXAMPLE.resolve("codelists/kraftstoffarten.csv"));
    }

    private Path written() throws IOException {
        Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(folder.resolve("codelists/kraftstoffarten.csv"), list);
        String digest = Digest.of(list.getBytes(StandardCharsets.UTF_8)).toString();
        return Files.writeString(folder.resolve("document.json"), document.replace(DIGEST, digest));
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void theExampleIsValid() throws IOException {
        Report report = Validator.standard().validate(written());
        assertThat(rules(report)).isEmpty();
        assertThat(report.status()).isEqualTo(Status.VALID);
    }

    @Test
    void aPairWithACodeThatTheFileDoesNotHaveIsFound() throws IOException {
        document = document.replaceFirst("\"sourceCode\": \"0002\"", "\"sourceCode\": \"0O02\"");
        Report report = Validator.standard().validate(written());
        assertThat(rules(report)).containsExactly("RM-MAP-006");
        assertThat(report.findings().get(0).arguments()).containsEntry("suggestion", "0002");
    }

    @Test
    void aCodeOfTheFileWithoutAPairIsFound() throws IOException {
        document = document.replace("      \"unmapped\": \"reject\",\n", "");
        Report report = Validator.standard().validate(written());
        assertThat(rules(report)).containsExactly("RM-MAP-001");
        assertThat(report.findings().get(0).arguments()).containsEntry("codes", "0099");
    }

    @Test
    void theReportIsTheSameWhenRecordsAreReadAgain() throws IOException {
        document = document.replaceFirst("\"sourceCode\": \"0002\"", "\"sourceCode\": \"0O02\"");
        Path file = written();
        assertThat(Validator.builder().keep(0).build().validate(file).findings())
                .isEqualTo(Validator.standard().validate(file).findings());
    }

    @Test
    void whatComesAsAStreamHasNoFolder() throws IOException {
        written();
        Report report = Validator.standard()
                .validate(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        Format.JSON,
                        folder.resolve("document.json").toString());
        assertThat(rules(report)).containsExactly("RM-CODE-010");
        assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void codesOfAListThatIsOnlyKnownAreNotTakenForGranted() throws IOException {
        Document whole = RegMeta.standard().read(written()).orThrow();
        Document mapping = whole.toBuilder()
                .record(whole.record().stream()
                        .filter(Mapping.class::isInstance)
                        .toList())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegMeta.standard().write(mapping, Format.JSON, true, out);
        Report report = Validator.builder()
                .catalogue(whole.record())
                .build()
                .validate(new ByteArrayInputStream(out.toByteArray()), Format.JSON, "mapping.json");
        assertThat(rules(report)).isEmpty();
        assertThat(report.incomplete()).singleElement().asString().startsWith("RM-MAP-006: the codes of ");
    }

    @Test
    void aCodeThatTheNextFileLacksIsFound() throws IOException {
        String shorter = list.replaceFirst("\n0099[^\n]*", "");
        Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(folder.resolve("codelists/shorter.csv"), shorter);
        String next = "    {" + document.substring(document.indexOf("\n      \"kind\": \"CodeList\""));
        next = next.substring(0, next.indexOf("\n    },") + "\n    },".length())
                .replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")
                .replace("codelists/kraftstoffarten.csv", "codelists/shorter.csv")
                .replace("\"entries\": 12", "\"entries\": 11")
                .replace(
                        DIGEST,
                        Digest.of(shorter.getBytes(StandardCharsets.UTF_8)).toString());
        int at = document.indexOf("    {\n      \"kind\": \"CodeList\"");
        document = document.substring(0, at) + next + "\n" + document.substring(at);
        Report report = Validator.standard().validate(written());
        assertThat(rules(report)).containsExactly("RM-CODE-009");
        assertThat(report.findings().get(0).arguments()).containsEntry("codes", "0099");
    }
}
