package org.regmeta.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manifest of the conformance suite is as its schema says. */
class SuiteManifestTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance");
    private static final String BASE = "https://w3id.org/regmeta/1/conformance/";
    private static final String MANIFEST = "manifest.schema.json";
    private static final String HOSTILE = "hostile/manifest.schema.json";

    private static Schema schema(String name) throws IOException {
        Map<String, String> schemas = Map.of(
                BASE + MANIFEST, Files.readString(FOLDER.resolve(MANIFEST)),
                BASE + HOSTILE, Files.readString(FOLDER.resolve(HOSTILE)));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(BASE + name));
    }

    @Test
    void theManifestIsAsItsSchemaSays() throws IOException {
        Schema schema = schema(MANIFEST);
        String manifest = Files.readString(FOLDER.resolve("manifest.json"));
        assertThat(schema.validate(manifest, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(manifest.replaceFirst("\"operation\"", "\"operatoin\""), InputFormat.JSON))
                .isNotEmpty();
        String hostile = Files.readString(FOLDER.resolve("hostile/manifest.json"));
        assertThat(schema(HOSTILE).validate(hostile, InputFormat.JSON)).isEmpty();
    }

    private static boolean isTaken(String part) throws IOException {
        return schema(MANIFEST).validate("""
                {"specVersion": "1.0", "cases": [{
                  "id": "a", "operation": "validate", "area": "A",
                  "title": {"de": "A", "en": "A"}, "proves": {"de": "A", "en": "A"}, %s
                }]}
                """.formatted(part), InputFormat.JSON).isEmpty();
    }

    @Test
    void pathsStayInTheFolderOfTheManifest() throws IOException {
        for (String path : List.of("a", "a/b.json", "a b/Ü.json", "a..b", "a/b..")) {
            assertThat(isTaken("\"files\": [{\"format\": \"json\", \"path\": \"" + path + "\"}]"))
                    .as(path)
                    .isTrue();
        }
        for (String path : List.of(
                "",
                "/a",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "./a",
                "a//b",
                "a/",
                "a\\\\b",
                "c:a",
                "a\\n",
                "a".repeat(201),
                "../profiles/melde.json")) {
            assertThat(isTaken("\"files\": [{\"format\": \"json\", \"path\": \"" + path + "\"}]"))
                    .as(path)
                    .isFalse();
        }
        String files = ", \"files\": [{\"format\": \"json\", \"path\": \"a\"}]";
        assertThat(isTaken("\"profileFiles\": [\"../profiles/melde.json\", \"a.json\"]" + files))
                .isTrue();
        for (String path : List.of("../profiles/../a.json", "../a.json", "../../profiles/melde.json")) {
            assertThat(isTaken("\"profileFiles\": [\"" + path + "\"]" + files))
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void recipesRepeatNoMoreThanTheyMay() throws IOException {
        for (String place : List.of(
                "\"files\": [{\"format\": \"json\", \"recipe\": %s}]",
                "\"around\": [{\"name\": \"a\", \"recipe\": %s}], \"files\": [{\"format\": \"json\", \"path\": \"a\"}]")) {
            assertThat(isTaken(place.formatted("[{\"repeat\": \"a\", \"times\": 20000000}]")))
                    .isTrue();
            assertThat(isTaken(place.formatted("[{\"repeat\": \"a\", \"times\": 20000001}]")))
                    .isFalse();
            assertThat(isTaken(place.formatted("[{\"repeat\": \"a\", \"times\": 0}]")))
                    .isFalse();
            assertThat(isTaken(place.formatted("{\"hex\": \"FF\"}"))).isTrue();
            for (String recipe : List.of(
                    "{\"hex\": \"F\"}",
                    "{\"hex\": \"ff\"}",
                    "{\"hex\": 1, \"repeat\": \"a\", \"times\": 1}",
                    "{\"hex\": \"FF\", \"repeat\": \"a\", \"times\": 1}",
                    "{\"repeat\": \"a\", \"times\": 1, \"text\": \"a\"}")) {
                assertThat(isTaken(place.formatted(recipe))).as(recipe).isFalse();
            }
        }
    }

    @Test
    void aFileLiesInTheSuiteOrIsMade() throws IOException {
        assertThat(isTaken("\"files\": [{\"format\": \"json\"}]")).isFalse();
        assertThat(isTaken("\"files\": [{\"format\": \"json\", \"path\": \"a\", \"recipe\": \"\"}]"))
                .isFalse();
        String around = "\"around\": [{\"name\": \"%s}], \"files\": [{\"format\": \"json\", \"path\": \"a\"}]";
        for (String good : List.of("x\", \"path\": \"a\"", "x\", \"recipe\": \"\"", "x/\"")) {
            assertThat(isTaken(around.formatted(good))).as(good).isTrue();
        }
        for (String bad : List.of(
                "x\"",
                "x\", \"path\": \"a\", \"recipe\": \"\"",
                "x/\", \"path\": \"a\"",
                "x/\", \"recipe\": \"\"",
                "x/\", \"path\": \"a\", \"recipe\": \"\"")) {
            assertThat(isTaken(around.formatted(bad))).as(bad).isFalse();
        }
    }

    @Test
    void aCaseHasAFileAndItsSurroundingsInOneWay() throws IOException {
        String files = "\"files\": [{\"format\": \"json\", \"path\": \"a\"}]";
        String beside = "\"beside\": [\"b\"], ";
        String around = "\"around\": [{\"name\": \"x/\"}], ";
        assertThat(isTaken(beside + files)).isTrue();
        assertThat(isTaken(around + files)).isTrue();
        assertThat(isTaken(beside + around + files)).isFalse();
        assertThat(isTaken("\"files\": []")).isFalse();
        assertThat(isTaken("\"rule\": \"RM-ID-001\"")).isFalse();
    }
}
