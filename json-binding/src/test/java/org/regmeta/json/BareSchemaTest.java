package org.regmeta.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regmeta.value.LexicalForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BareSchemaTest {
    @Test
    void whatIsSaidToPeopleGoesAndSimpleTypesStandWhereTheyAreUsed() {
        JsonNode bare = BareSchema.of("""
                {"title": "t", "$defs": {
                  "Id": {"description": "d", "type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a$", "examples": ["a"]},
                  "Text": {"anyOf": [{"required": ["de"]}, {"required": ["en"]}], "additionalProperties": {"$ref": "#/$defs/Id"}},
                  "Thing": {"properties": {
                    "description": {"$ref": "#/$defs/Text", "description": "d"},
                    "id": {"$ref": "#/$defs/Id", "examples": ["a"]},
                    "part": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Thing"}}},
                    "required": ["description", "id"]}}}
                """);
        String id = "{\"type\":\"string\",\"pattern\":\"^a$\"}";
        String text =
                "{\"anyOf\":[{\"required\":[\"de\"]},{\"required\":[\"en\"]}],\"additionalProperties\":" + id + "}";
        assertThat(bare)
                .hasToString("{\"$defs\":{\"Id\":" + id + ",\"Text\":" + text
                        + ",\"Thing\":{\"properties\":{\"description\":" + text + ",\"id\":" + id
                        + ",\"part\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/Thing\"}}},"
                        + "\"required\":[\"description\",\"id\"]}}}");
    }

    /** The lengths that the engine is not told of are those that a scanner of a pattern knows, and those of any text. */
    @Test
    void noOtherLengthIsLost() {
        JsonNode definitions =
                new JsonMapper().readTree(KindSchemas.published()).path("$defs");
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
