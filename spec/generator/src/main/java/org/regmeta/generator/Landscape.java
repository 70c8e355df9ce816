package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of {@code spec/landscape}, each with the folder and the file in which it stands. What they say is checked elsewhere. */
final class Landscape {
    /** A record of the landscape; the file is a path below its folder, such as {@code melde/registers.json}. */
    record Entry(String file, JsonNode record) {
        String silo() {
            return file.substring(0, file.indexOf('/'));
        }

        String kind() {
            return record.path("kind").asString("");
        }

        String id() {
            return record.path("id").asString("");
        }

        /** What a property refers to, without versions; empty where it is not there. */
        List<String> refs(String property) {
            List<String> refs = new ArrayList<>();
            JsonNode value = record.path(property);
            if (value.isArray()) {
                value.forEach(one -> refs.add(target(one.asString(""))));
            } else if (value.isString()) {
                refs.add(target(value.asString()));
            }
            return refs;
        }

        private static String target(String ref) {
            return ref.contains("@") ? ref.substring(0, ref.indexOf('@')) : ref;
        }

        String title(String language) {
            return record.path("title").path(language).asString("");
        }
    }

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byKind;
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    private Landscape(List<Entry> entries) {
        this.entries = entries;
        this.byKind = entries.stream().collect(Collectors.groupingBy(Entry::kind));
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    /** Reads all documents that lie in a folder below; without the folder there are none. */
    static Landscape read(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return new Landscape(entries);
        }
        JsonMapper mapper = new JsonMapper();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                mapper.readTree(Files.readString(file))
                        .path("record")
                        .forEach(record -> entries.add(new Entry(name, record)));
            } catch (JacksonException e) {
                throw new SpecException(List.of("landscape/" + name + ": is no JSON that can be read"));
            }
        }
        return new Landscape(entries);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> folder.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }

    List<Entry> entries(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<Entry> entries(String silo, String kind) {
        return entries(kind).stream().filter(entry -> entry.silo().equals(silo)).toList();
    }

    List<String> silos() {
        return entries.stream().map(Entry::silo).distinct().sorted().toList();
    }

    /** The title of a record, or the end of its id where nothing is known of it. */
    String title(String id, String language) {
        Entry entry = byId.get(id);
        return entry == null ? "`" + id.substring(id.lastIndexOf('/') + 1) + "`" : entry.title(language);
    }

    /** The silo that keeps what an evidence type shows: that of its register, or its own where no register is named. */
    String siloOf(Entry evidence) {
        return evidence.refs("register").stream()
                .map(byId::get)
                .filter(register -> register != null)
                .map(Entry::silo)
                .findFirst()
                .orElse(evidence.silo());
    }
}
