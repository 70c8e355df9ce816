package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the code lists of the standard from {@code spec/codelists}; their full validation is the library's own job. */
final class CodeListReader {
    private static final String LIST_ID = "https://w3id.org/regmeta/codelist/";

    private final Path folder;
    private final Problems problems;

    CodeListReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Map<String, CodeListSource> read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        Map<String, CodeListSource> lists = new LinkedHashMap<>();
        JsonMapper mapper = new JsonMapper();
        for (Path file : files) {
            for (JsonNode node : mapper.readTree(Files.readString(file)).path("record")) {
                if (text(node, "kind").equals("CodeList")) {
                    String name = text(node, "id").replace(LIST_ID, "");
                    if (!file.getFileName().toString().equals(name + ".json")) {
                        problems.add(file.getFileName().toString(), "the file must be named after its list, " + name);
                    }
                    lists.put(name, list(name, node));
                }
            }
        }
        return lists;
    }

    private CodeListSource list(String name, JsonNode node) {
        List<CodeListSource.Column> columns = new ArrayList<>();
        for (JsonNode column : node.path("column")) {
            columns.add(new CodeListSource.Column(text(column, "columnName"), bilingual(column, "title", name)));
        }
        Map<String, CodeListSource.Entry> entries = new LinkedHashMap<>();
        for (JsonNode entry : node.path("entry")) {
            String code = text(entry, "code");
            Map<String, String> cells = new LinkedHashMap<>();
            for (JsonNode cell : entry.path("cell")) {
                cells.put(text(cell, "columnName"), text(cell, "value"));
            }
            JsonNode validity = entry.path("validity");
            String place = name + " " + code;
            CodeListSource.Entry read = new CodeListSource.Entry(
                    code,
                    bilingual(entry, "title", place),
                    bilingual(entry, "definition", place),
                    text(validity, "from"),
                    text(validity, "to"),
                    text(entry, "parentCode"),
                    cells);
            if (entries.put(code, read) != null) {
                problems.add(place, "the code stands in the list twice");
            }
        }
        entries.values().stream()
                .filter(entry -> !entry.parent().isEmpty() && !entries.containsKey(entry.parent()))
                .forEach(entry -> problems.add(name + " " + entry.code(), "unknown parentCode " + entry.parent()));
        return new CodeListSource(
                name,
                text(node, "id"),
                text(node, "version"),
                text(node, "modified"),
                bilingual(node, "title", name),
                bilingual(node, "description", name),
                columns,
                List.copyOf(entries.values()));
    }

    private Bilingual bilingual(JsonNode node, String property, String place) {
        Bilingual text = new Bilingual(text(node.path(property), "de"), text(node.path(property), "en"));
        if (text.de().isEmpty() || text.en().isEmpty()) {
            problems.add("code list " + place, "'" + property + "' needs a text in German (de) and English (en)");
        }
        return text;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
