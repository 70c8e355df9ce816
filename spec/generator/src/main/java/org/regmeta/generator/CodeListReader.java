package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the code lists of the standard from {@code spec/codelists}; their full validation is the library's own job. */
final class CodeListReader {
    private static final String DOCUMENT_ID = "https://w3id.org/regmeta/document/codelist/";
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
        for (Path file : files) {
            Lines lines = new Lines("codelists/" + file.getFileName(), Files.readString(file));
            JsonNode document = tree(lines);
            for (JsonNode node : document.path("record")) {
                if (text(node, "kind").equals("CodeList")) {
                    String name = text(node, "id").replace(LIST_ID, "");
                    if (!file.getFileName().toString().equals(name + ".json")) {
                        problems.add(
                                lines.place("id", text(node, "id")), "the file must be named after its list, " + name);
                    }
                    lists.put(name, list(name, node, document(name, document, lines), lines));
                }
            }
            if (document.path("record").isEmpty()) {
                problems.add(lines.start(), "has no record");
            }
        }
        return lists;
    }

    private static JsonNode tree(Lines lines) {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(lines.text());
        } catch (JacksonException e) {
            throw new SpecException(List.of(lines.file() + ":" + e.getLocation().getLineNr()
                    + ": is no JSON that can be read: " + e.getOriginalMessage()));
        }
    }

    /** Tells on which line of a file a value stands. Values are asked for in the order of the file. */
    private static final class Lines {
        private final String file;
        private final String text;
        private int at;

        Lines(String file, String text) {
            this.file = file;
            this.text = text;
        }

        String file() {
            return file;
        }

        String text() {
            return text;
        }

        String start() {
            return file + ":1";
        }

        String place(String property, String value) {
            int found = text.indexOf("\"" + property + "\": \"" + value + "\"", at);
            if (found >= 0) {
                at = found;
            }
            return file + ":"
                    + (1 + text.substring(0, at).chars().filter(c -> c == '\n').count()) + " " + value;
        }
    }

    private CodeListSource.Document document(String name, JsonNode node, Lines lines) {
        String place = lines.start() + " " + name;
        if (!text(node, "kind").equals("Document") || !text(node, "specVersion").equals("1.0")) {
            problems.add(place, "is no Document of RegMeta 1.0");
        }
        if (!text(node, "id").equals(DOCUMENT_ID + name)) {
            problems.add(place, "the id of the document must be " + DOCUMENT_ID + name);
        }
        if (text(node, "publisher").isEmpty() || text(node, "version").isEmpty()) {
            problems.add(place, "the document needs a publisher and a version");
        }
        return new CodeListSource.Document(
                text(node, "id"), text(node, "version"), bilingual(node, "title", place), text(node, "publisher"));
    }

    private static List<CodeListSource.Party> responsible(JsonNode node) {
        List<CodeListSource.Party> parties = new ArrayList<>();
        for (JsonNode party : node.path("responsible")) {
            parties.add(new CodeListSource.Party(text(party, "organisation"), text(party, "role")));
        }
        return List.copyOf(parties);
    }

    private CodeListSource list(String name, JsonNode node, CodeListSource.Document document, Lines lines) {
        String head = lines.place("id", text(node, "id"));
        Bilingual title = bilingual(node, "title", head);
        Bilingual description = bilingual(node, "description", head);
        List<CodeListSource.Page> documentation = new ArrayList<>();
        for (JsonNode page : node.path("documentation")) {
            documentation.add(new CodeListSource.Page(
                    text(page, "documentType"), text(page, "url"), bilingual(page, "title", head)));
        }
        List<CodeListSource.Column> columns = new ArrayList<>();
        for (JsonNode column : node.path("column")) {
            String place = lines.place("columnName", text(column, "columnName"));
            columns.add(new CodeListSource.Column(text(column, "columnName"), bilingual(column, "title", place)));
        }
        Map<String, CodeListSource.Entry> entries = new LinkedHashMap<>();
        for (JsonNode entry : node.path("entry")) {
            String code = text(entry, "code");
            String place = lines.place("code", code);
            if (code.isEmpty()) {
                problems.add(place, "an entry after this line has no code");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (JsonNode cell : entry.path("cell")) {
                cells.put(text(cell, "columnName"), text(cell, "value"));
            }
            JsonNode validity = entry.path("validity");
            CodeListSource.Entry read = new CodeListSource.Entry(
                    place,
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
                .forEach(entry -> problems.add(entry.place(), "unknown parentCode " + entry.parent()));
        return new CodeListSource(
                name,
                text(node, "id"),
                text(node, "version"),
                text(node, "status"),
                text(node, "modified"),
                document,
                responsible(node),
                documentation,
                title,
                description,
                columns,
                List.copyOf(entries.values()));
    }

    private Bilingual bilingual(JsonNode node, String property, String place) {
        Bilingual text = new Bilingual(text(node.path(property), "de"), text(node.path(property), "en"));
        if (text.de().isEmpty() || text.en().isEmpty()) {
            problems.add(place, "'" + property + "' needs a text in German (de) and English (en)");
        }
        return text;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
