package org.regmeta.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.value.LexicalForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BareSchemaTest {
    /** The lengths that the engine is not told of are those that a scanner of a pattern knows, and those of any text. */
    @Test
    void noOtherLengthIsLost() throws IOException {
        JsonNode definitions;
        try (InputStream in = SpecTable.open("schemas/regmeta.schema.json")) {
            definitions = new JsonMapper().readTree(in).path("$defs");
        }
        assertThat(definitions.isEmpty()).isFalse();
        definitions.forEachEntry((name, definition) -> {
            if (definition.has("minLength") || definition.has("maxLength")) {
                assertThat(definition.has("pattern") || name.equals("String"))
                        .as(name)
                        .isTrue();
            }
            definition
                    .path("properties")
                    .forEachEntry((property, schema) -> assertThat(schema.propertyNames())
                            .as(name + "." + property)
                            .doesNotContain("minLength", "maxLength"));
        });
        JsonNode string = definitions.path("String");
        assertThat(string.path("minLength").intValue()).isEqualTo(1);
        int longest = string.path("maxLength").intValue();
        assertThat(LexicalForm.isString("")).isFalse();
        assertThat(LexicalForm.isString("a".repeat(longest))).isTrue();
        assertThat(LexicalForm.isString("a".repeat(longest + 1))).isFalse();
    }
}
