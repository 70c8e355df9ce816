package org.regmeta.generator;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The smallest document whose only record is a code list with its entries in a file, in both syntaxes, and where its values stand in it.
 *
 * @param file what it says
 * @param mediaType what it says
 * @param digest what it says
 * @param entries what it says
 */
record ListDocument(String file, String mediaType, String digest, String entries) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> TEXTS = Map.of("json", """
            {
              "kind": "Document",
              "specVersion": "1.0",
              "record": [
                {
                  "kind": "CodeList",
                  "id": "https://example.org/hostile/list",
                  "version": "1.0.0",
                  "status": "active",
                  "title": {
                    "de": "Farben",
                    "en": "Colours"
                  },
                  "modified": "2026-11-01T09:00:00Z",
                  "responsible": [
                    {
                      "organisation": "https://example.org/hostile/office",
                      "role": "controller"
                    }
                  ],
                  "column": [
                    {
                      "columnName": "hex",
                      "title": {
                        "de": "Farbwert",
                        "en": "Colour value"
                      }
                    }
                  ],
                  "external": {
                    "file": {file},
                    "mediaType": {mediaType},
                    "digest": {digest},
                    "entries": {entries}
                  }
                }
              ]
            }
            """, "xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="https://w3id.org/regmeta/1" specVersion="1.0">
              <CodeList>
                <id>https://example.org/hostile/list</id>
                <version>1.0.0</version>
                <status>active</status>
                <title xml:lang="de">Farben</title>
                <title xml:lang="en">Colours</title>
                <modified>2026-11-01T09:00:00Z</modified>
                <responsible>
                  <organisation>https://example.org/hostile/office</organisation>
                  <role>controller</role>
                </responsible>
                <column>
                  <columnName>hex</columnName>
                  <title xml:lang="de">Farbwert</title>
                  <title xml:lang="en">Colour value</title>
                </column>
                <external>
                  <file>{file}</file>
                  <mediaType>{mediaType}</mediaType>
                  <digest>{digest}</digest>
                  <entries>{entries}</entries>
                </external>
              </CodeList>
            </Document>
            """);

    String text(String syntax) {
        return TEXTS.get(syntax)
                .replace("{file}", value(syntax, file))
                .replace("{mediaType}", value(syntax, mediaType))
                .replace("{digest}", value(syntax, digest))
                .replace("{entries}", entries);
    }

    private static String value(String syntax, String value) {
        JsonNode node = StringNode.valueOf(value);
        return syntax.equals("json")
                ? JSON.writeValueAsString(node)
                : value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Where a property stands: its value in JSON, its element in XML. Line and column, both from 1. */
    static String place(String syntax, String property) {
        String text = TEXTS.get(syntax);
        String value = "{" + property + "}";
        int at = text.indexOf(syntax.equals("json") ? value : "<" + property + ">" + value);
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - text.lastIndexOf('\n', at));
    }
}
