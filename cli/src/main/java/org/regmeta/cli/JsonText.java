package org.regmeta.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written for programs. */
final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    /** Writes a report: UTF-8 whatever the console speaks, indented, with a line end. */
    static void print(JsonNode report, PrintStream out) {
        byte[] json =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
        out.write(json, 0, json.length);
        out.write('\n');
        out.flush();
    }

    /** A value as it is written in a record; none for null. */
    static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
