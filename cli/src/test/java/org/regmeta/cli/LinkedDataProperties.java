package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.model.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is exported as JSON-LD says, to an engine of another house, what the model says: every name, value and code, none lost. */
class LinkedDataProperties {
    private static final RegMeta REGMETA = RegMeta.standard();
    private static final ArbitraryDocuments ARBITRARY = new ArbitraryDocuments();
    private static int documents;

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return ARBITRARY.documents();
    }

    @Property(tries = 100, seed = "20261125")
    void theEngineReadsWhatTheModelSays(@ForAll("documents") Map<String, Object> tree) throws IOException {
        Document document = REGMETA.read(
                        new ByteArrayInputStream(ArbitraryDocuments.bytes(Tree.json(tree))), Format.JSON, "sample.json")
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REGMETA.write(document, Format.JSON_LD, true, out);
        String export = out.toString(StandardCharsets.UTF_8);
        JsonNode json = new JsonMapper().readTree(export);
        assertThat(LinkedData.difference(LinkedData.expanded(export), LinkedData.expected(json), ""))
                .isEmpty();
        documents++;
    }

    @AfterContainer
    static void everythingWasThere() throws IOException {
        for (String kind : Model.standard().kindNames()) {
            Model.standard()
                    .kind(kind)
                    .uses()
                    .forEach(use ->
                            assertThat(ARBITRARY.coverage().seen).anyMatch(seen -> seen.endsWith("." + use.name())));
        }
        Counts.write("linked-data", Map.of("documents", documents));
    }
}
