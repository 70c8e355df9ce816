package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BareSchemasTest {
    private static final String ID = "{\"type\":\"string\",\"pattern\":\"^a$\"}";
    private static final String TEXT =
            "{\"anyOf\":[{\"required\":[\"de\"]},{\"required\":[\"en\"]}],\"additionalProperties\":" + ID + "}";
    private static final String THING = "{\"properties\":{\"description\":" + TEXT + ",\"id\":" + ID
            + ",\"part\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/Thing\"}}},"
            + "\"required\":[\"description\",\"id\"]";

    private static Map<String, String> bare(String... names) {
        return new BareSchemas((ObjectNode) new JsonMapper().readTree("""
                {"Id": {"description": "d", "type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a$", "examples": ["a"]},
                 "Text": {"anyOf": [{"required": ["de"]}, {"required": ["en"]}], "additionalProperties": {"$ref": "#/$defs/Id"}},
                 "Thing": {"properties": {
                    "description": {"$ref": "#/$defs/Text", "description": "d"},
                    "id": {"$ref": "#/$defs/Id", "examples": ["a"]},
                    "part": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Thing"}}},
                    "required": ["description", "id"]},
                 "Head": {"title": "t", "properties": {
                    "record": {"type": "array", "items": {"$ref": "#/$defs/Other"}},
                    "title": {"$ref": "#/$defs/Text"}}},
                 "List": {"type": "string", "enum": ["a", "b1"]},
                 "Other": {"properties": {"thing": {"$ref": "#/$defs/Thing"}}}}
                """)).of(List.of(names));
    }

    @Test
    void whatIsSaidToPeopleGoesAndSimpleTypesStandWhereTheyAreUsed() {
        assertThat(bare("Thing")).containsOnly(Map.entry("Thing", THING + ",\"$defs\":{\"Thing\":" + THING + "}}}"));
    }

    @Test
    void aClosedListIsAChoice() {
        assertThat(bare("List")).containsOnly(Map.entry("List", "{\"type\":\"string\",\"pattern\":\"^(?:a|b1)$\"}"));
    }

    @Test
    void aSchemaHasWhatItRefersToAndNoMore() {
        assertThat(bare("Other").get("Other"))
                .isEqualTo("{\"properties\":{\"thing\":{\"$ref\":\"#/$defs/Thing\"}},\"$defs\":{\"Thing\":" + THING
                        + "}}}");
        assertThat(bare("Id", "Head").get("Head")).isEqualTo("{\"properties\":{\"title\":" + TEXT + "}}");
    }
}
