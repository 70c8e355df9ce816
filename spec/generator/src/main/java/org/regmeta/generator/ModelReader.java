package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code spec/model/*.yaml} strictly: an unknown key is a fault, like a missing one. */
final class ModelReader {
    private static final Set<String> OWN_FILES =
            Set.of("prefixes.yaml", "types.yaml", "properties.yaml", "objects.yaml", "document.yaml");

    private final Path folder;
    private final Problems problems;

    ModelReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Model read() throws IOException {
        Map<String, String> prefixes = new LinkedHashMap<>();
        YamlMap.read(folder.resolve("prefixes.yaml"), problems).forEachText(prefixes::put);
        Map<String, Model.ValueType> types = new LinkedHashMap<>();
        YamlMap.read(folder.resolve("types.yaml"), problems)
                .forEachMap((name, map) -> types.put(name, type(name, map)));
        Map<String, Model.Property> properties = new LinkedHashMap<>();
        YamlMap.read(folder.resolve("properties.yaml"), problems)
                .forEachMap((name, map) -> properties.put(name, property(name, map)));
        Map<String, Model.Structure> objects = new LinkedHashMap<>();
        YamlMap.read(folder.resolve("objects.yaml"), problems)
                .forEachMap((name, map) -> objects.put(name, structure(name, map)));
        Map<String, Model.Structure> envelope = new LinkedHashMap<>();
        YamlMap.read(folder.resolve("document.yaml"), problems)
                .forEachMap((name, map) -> envelope.put(name, structure(name, map)));
        for (String name : new String[] {"Document", "Header"}) {
            if (!envelope.containsKey(name)) {
                problems.add("model/document.yaml:1", "lacks " + name);
            }
        }
        return new Model(
                prefixes, types, properties, objects, envelope.get("Document"), envelope.get("Header"), kinds());
    }

    private Map<String, Model.Structure> kinds() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(file -> !OWN_FILES.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        Map<String, Model.Structure> byName = new LinkedHashMap<>();
        for (Path file : files) {
            YamlMap map = YamlMap.read(file, problems);
            String kind = map.text("kind");
            if (!file.getFileName().toString().equals(kind + ".yaml")) {
                problems.add(map.place(), "the file must be named after its kind, " + kind);
            }
            byName.put(kind, structure(kind, map));
        }
        return byName;
    }

    private Model.ValueType type(String name, YamlMap map) {
        Model.ValueType type = new Model.ValueType(
                map.place(),
                name,
                map.bilingual("definition"),
                map.optionalText("pattern"),
                map.number("minLength", 1),
                map.number("maxLength", 0),
                map.optionalText("json"),
                map.value("example"));
        map.refuseOthers();
        return type;
    }

    private Model.Property property(String name, YamlMap map) {
        Model.Property property = new Model.Property(
                map.place(),
                name,
                map.optionalBilingual("title"),
                map.text("type"),
                map.flag("list"),
                map.optionalText("codeList"),
                map.texts("target"),
                map.optionalText("pin"),
                map.text("rdf"),
                map.bilingual("definition"),
                map.value("example"),
                map.text("since"),
                map.optionalText("source"),
                Changes.of(map),
                map.optionalText("dependence"));
        map.refuseOthers();
        return property;
    }

    private Model.Structure structure(String name, YamlMap map) {
        List<Model.Use> uses = new ArrayList<>();
        for (YamlMap use : map.maps("property")) {
            uses.add(new Model.Use(
                    use.place(), use.text("name"), use.text("occurs"), use.optionalBilingual("note"), Changes.of(use)));
            use.refuseOthers();
        }
        map.optionalText("kind");
        Map<String, Changes> headerChanges = new LinkedHashMap<>();
        map.optionalMap("headerChange")
                .forEachMap((property, classes) -> headerChanges.put(property, Changes.ofHeader(classes)));
        Model.Structure structure = new Model.Structure(
                map.place(),
                name,
                map.optionalBilingual("title"),
                map.bilingual("definition"),
                map.optionalText("rdf"),
                map.text("since"),
                List.copyOf(uses),
                map.optionalText("source"),
                map.has("key") ? map.texts("key") : null,
                headerChanges);
        map.refuseOthers();
        return structure;
    }
}
