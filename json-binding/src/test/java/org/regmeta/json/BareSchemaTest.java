package org.regmeta.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareSchemaTest {
    @Test
    void whatIsSaidToPeopleGoesAndSimpleTypesStandWhereTheyAreUsed() {
        String bare = BareSchema.of("""
                {"title": "t", "$defs": {
                  "Id": {"description": "d", "type": "string", "pattern": "^a$", "examples": ["a"]},
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
                .isEqualTo("{\"$defs\":{\"Id\":" + id + ",\"Text\":" + text
                        + ",\"Thing\":{\"properties\":{\"description\":" + text + ",\"id\":" + id
                        + ",\"part\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/Thing\"}}},"
                        + "\"required\":[\"description\",\"id\"]}}}");
    }
}
