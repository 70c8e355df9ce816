package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON-LD context: every code gets its IRI, every kind its class, and the examples of the standard lose nothing. */
class LinkedDataTest {
    @TempDir
    private Path folder;

    static Stream<String> coded() {
        return Model.standard().properties().stream()
                .filter(property ->
                        property.type().equals("Code") || property.type().equals("OpenCode"))
                .map(Property::name);
    }

    @ParameterizedTest
    @MethodSource("coded")
    void everyCodeOfTheListHasItsIri(String name) {
        Property property = Model.standard().property(name);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("@context", LinkedData.CONTEXT);
        ArrayNode codes = document.putArray(name);
        List<String> expected = new ArrayList<>();
        for (CodeListEntry entry : CodeLists.entries(property.codeList())) {
            codes.add(entry.code());
            expected.add("https://w3id.org/regmeta/codelist/" + property.codeList() + "/" + entry.code());
        }
        assertThat(expected).isNotEmpty();
        JsonNode values = LinkedData.expanded(document.toString()).path(0).path(LinkedData.iri(property.rdf()));
        JsonNode list = property.list() ? values.path(0).path("@list") : values;
        assertThat(list.valueStream().map(value -> value.path("@id").asString()))
                .isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> theExamplesLoseNothing() throws IOException {
        return SpecExamplesTest.files("examples", ".json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path target = folder.resolve(file.getFileName() + ".jsonld");
                    RegMeta.standard().write(RegMeta.standard().read(file).orThrow(), Format.JSON_LD, target);
                    String export = Files.readString(target);
                    assertThat(LinkedData.difference(
                                    LinkedData.expanded(export),
                                    LinkedData.expected(new JsonMapper().readTree(export)),
                                    ""))
                            .isEmpty();
                }));
    }

    @Test
    void aDocumentWithIdAndVersionHasAName() throws IOException {
        Path target = folder.resolve("status.jsonld");
        RegMeta.standard()
                .write(
                        RegMeta.standard()
                                .read(Path.of("../spec/codelists/status.json"))
                                .orThrow(),
                        Format.JSON_LD,
                        target);
        assertThat(LinkedData.expanded(Files.readString(target))
                        .path(0)
                        .path("@id")
                        .asString())
                .isEqualTo("https://w3id.org/regmeta/document/codelist/status@1.0.0");
    }
}
