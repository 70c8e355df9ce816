package org.regmeta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Document;
import org.regmeta.validation.Status;

/** Runs every program as a newcomer would and looks at what it prints. */
@Isolated
class ExamplesTest {
    private static final String CONCEPT = """
            {"kind":"Document","specVersion":"1.0","record":[
             {"kind":"Concept","id":"https://example.org/concept/dwelling","version":"1.0.0","status":"active",
              "title":{"de":"Wohnung"},"modified":"2026-11-01T09:00:00Z",
              "responsible":[{"organisation":"https://example.org/organisation/bmi","role":"owner"}],
              "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}]}
            """;
    private static final String BAD = CONCEPT.replace("\"active\"", "\"activ\"");

    @TempDir
    private Path folder;

    private interface Program {
        void main(String... args) throws IOException;
    }

    private static String run(Program program, String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.main(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void validateFileSaysValidOfAGoodFile() throws IOException {
        assertThat(run(ValidateFile::main, file("good.json", CONCEPT))).isEqualTo("VALID, 1 records\n");
    }

    @Test
    void validateFileTellsPlaceAndRuleOfABadFile() throws IOException {
        assertThat(run(ValidateFile::main, file("bad.json", BAD)))
                .contains("bad.json:2:")
                .contains("error RM-SCHEMA-006")
                .endsWith("\nINVALID, 1 records\n");
    }

    @Test
    void readChangeWriteWritesANewVersionAsXml() throws IOException {
        Path target = folder.resolve("out.xml");
        String printed = run(ReadChangeWrite::main, file("in.json", CONCEPT), target.toString());
        assertThat(printed).startsWith("https://example.org/concept/dwelling@1.0.1 sha-256:");
        Document written = RegMeta.standard().read(target).orThrow();
        assertThat(written.record().get(0).version()).hasToString("1.0.1");
        assertThat(printed).contains(RegMeta.digest(written.record().get(0)).toString());
        assertThat(folder).isDirectoryContaining("glob:**/out.xml").isDirectoryNotContaining("glob:**/*.tmp");
    }

    @Test
    void buildRegisterPrintsAValidDocument() throws IOException {
        String printed = run(BuildRegister::main);
        assertThat(printed).contains("\"id\": \"https://example.org/register/melderegister\"");
        Path file = Path.of(file("register.json", printed));
        assertThat(Validator.standard().validate(file).status()).isEqualTo(Status.VALID);
    }

    @Test
    void streamRecordsCountsWhatItWrote() throws IOException {
        assertThat(run(StreamRecords::main)).isEqualTo("{CONCEPT=1000}\n0 findings\n");
        assertThat(run(StreamRecords::main, "7")).isEqualTo("{CONCEPT=7}\n0 findings\n");
    }

    @Test
    void ownRuleWarnsAtTheTitle() throws IOException {
        assertThat(run(OwnRule::main, file("german.json", CONCEPT)))
                .contains("german.json:3:")
                .contains("warning ACME-TITLE-001: “Wohnung” has no English title. Add title under “en”.")
                .endsWith("\nVALID\n");
    }

    @Test
    void ownRuleIsSilentWhereTheTitleIsThere() throws IOException {
        String english = CONCEPT.replace("{\"de\":\"Wohnung\"}", "{\"de\":\"Wohnung\",\"en\":\"Dwelling\"}");
        assertThat(run(OwnRule::main, file("english.json", english))).isEqualTo("VALID\n");
    }

    private static HttpRequest.Builder request(UploadEndpoint endpoint, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + "/validate"))
                .header("Content-Type", type);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void uploadEndpointAnswersTheReport() throws IOException, InterruptedException {
        try (UploadEndpoint endpoint = new UploadEndpoint(0)) {
            HttpResponse<String> good =
                    send(request(endpoint, "application/json").POST(HttpRequest.BodyPublishers.ofString(CONCEPT)));
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(good.body()).isEqualTo("VALID\n");

            HttpResponse<String> bad = send(request(endpoint, "application/json; charset=utf-8")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(BAD)));
            assertThat(bad.statusCode()).isEqualTo(422);
            assertThat(bad.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(bad.body())
                    .contains("\"status\":\"INVALID\"")
                    .contains("\"rule\":\"RM-SCHEMA-006\"")
                    .contains("\"path\":\"/record/0/status\"");
        }
    }

    @Test
    void uploadEndpointRefusesWhatItDoesNotTake() throws IOException, InterruptedException {
        try (UploadEndpoint endpoint = new UploadEndpoint(0)) {
            assertThat(send(request(endpoint, "application/json").GET()).statusCode())
                    .isEqualTo(405);
            assertThat(send(request(endpoint, "text/plain").POST(HttpRequest.BodyPublishers.ofString(CONCEPT)))
                            .statusCode())
                    .isEqualTo(415);
            byte[] most = " ".repeat(UploadEndpoint.LIMIT).getBytes(StandardCharsets.UTF_8);
            // In two parts no length is announced, so it is the bytes that are counted.
            HttpRequest.BodyPublisher more = HttpRequest.BodyPublishers.ofByteArrays(List.of(most, new byte[] {' '}));
            assertThat(send(request(endpoint, "application/json").POST(more)).statusCode())
                    .isEqualTo(413);
        }
    }
}
