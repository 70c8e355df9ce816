package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packs model, rules and code lists into the tables that the library reads at run time, so that it needs neither a YAML nor a JSON parser for them. */
final class TableWriter {
    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Map<String, RuleSource> rules;

    TableWriter(Model model, Map<String, CodeListSource> lists, Map<String, RuleSource> rules) {
        this.model = model;
        this.lists = lists;
        this.rules = rules;
    }

    /** File name below {@code org/regmeta/spec} to content. */
    Map<String, String> write() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("model.tsv", model());
        files.put("model-texts.tsv", texts());
        files.put("changes.tsv", new ChangeTable(model).write());
        files.put("rules.tsv", rules());
        Table index = new Table();
        Set<String> closed = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (Model.Property property : model.properties().values()) {
            (property.type().equals("Code") ? closed : open).add(property.codeList());
        }
        for (CodeListSource list : lists.values()) {
            String use = closed.contains(list.name()) ? "closed" : open.contains(list.name()) ? "open" : "reference";
            index.row(
                    list.name(),
                    list.id(),
                    list.version(),
                    use,
                    list.title().de(),
                    list.title().en(),
                    list.description().de(),
                    list.description().en(),
                    String.valueOf(list.entries().size()));
            files.put("codelists/" + list.name() + ".tsv", list(list));
        }
        files.put("codelists/index.tsv", index.text());
        return files;
    }

    private String model() {
        Table table = new Table();
        for (Model.ValueType type : model.types().values()) {
            table.row(
                    "type",
                    type.name(),
                    type.json(),
                    String.valueOf(type.minLength()),
                    String.valueOf(type.maxLength()),
                    model.patternOf(type.name()),
                    String.valueOf(type.example()));
        }
        JsonMapper mapper = new JsonMapper();
        for (Model.Property property : model.properties().values()) {
            JsonNode example = property.type().equals("Record") ? null : ExampleJson.of(model, property);
            table.row(
                    "property",
                    property.name(),
                    property.type(),
                    property.list() ? "list" : "single",
                    property.codeList(),
                    String.join(" ", property.targets()),
                    property.pin(),
                    property.rdf(),
                    property.since(),
                    example == null ? "" : mapper.writeValueAsString(example));
        }
        model.objects().values().forEach(object -> structure(table, "object", object));
        structure(table, "document", model.document());
        structure(table, "header", model.header());
        model.kinds().values().forEach(kind -> structure(table, "kind", kind));
        return table.text();
    }

    private static void structure(Table table, String what, Model.Structure structure) {
        table.row(what, structure.name(), structure.rdf(), structure.since());
        structure.uses().forEach(use -> table.row("use", use.name(), use.occurs()));
    }

    /** Definitions, which only {@code explain} and messages need. */
    private String texts() {
        Table table = new Table();
        model.types()
                .values()
                .forEach(type -> text(table, "type", type.name(), new Bilingual("", ""), type.definition(), ""));
        model.properties()
                .values()
                .forEach(property -> text(
                        table,
                        "property",
                        property.name(),
                        property.title(),
                        property.definition(),
                        property.source()));
        List<Model.Structure> structures = new ArrayList<>(model.objects().values());
        structures.add(model.document());
        structures.add(model.header());
        structures.addAll(model.kinds().values());
        for (Model.Structure structure : structures) {
            text(table, "structure", structure.name(), structure.title(), structure.definition(), structure.source());
            for (Model.Use use : structure.uses()) {
                if (!use.note().de().isEmpty()) {
                    text(table, "use", structure.name() + "." + use.name(), new Bilingual("", ""), use.note(), "");
                }
            }
        }
        return table.text();
    }

    private static void text(
            Table table, String what, String name, Bilingual title, Bilingual definition, String source) {
        table.row(what, name, title.de(), title.en(), definition.de(), definition.en(), source);
    }

    private String rules() {
        Table table = new Table();
        table.row(
                "id",
                "name",
                "area",
                "layer",
                "severity",
                "since",
                "kinds",
                "paths",
                "title_de",
                "title_en",
                "message_de",
                "message_en",
                "hint_de",
                "hint_en",
                "rationale_de",
                "rationale_en",
                "sources");
        for (RuleSource rule : rules.values()) {
            table.row(
                    rule.id(),
                    rule.name(),
                    rule.area(),
                    rule.layer(),
                    rule.severity(),
                    rule.since(),
                    String.join(" ", rule.kinds()),
                    String.join(" ", rule.paths()),
                    rule.title().de(),
                    rule.title().en(),
                    rule.message().de(),
                    rule.message().en(),
                    rule.hint().de(),
                    rule.hint().en(),
                    rule.rationale().de(),
                    rule.rationale().en(),
                    String.join(" | ", rule.sources()));
        }
        return table.text();
    }

    private static String list(CodeListSource list) {
        Table table = new Table();
        for (CodeListSource.Entry entry : list.entries()) {
            List<String> cells = new ArrayList<>(List.of(
                    entry.code(),
                    entry.from(),
                    entry.to(),
                    entry.parent(),
                    entry.title().de(),
                    entry.title().en(),
                    entry.definition().de(),
                    entry.definition().en()));
            entry.cells().forEach((column, value) -> cells.add(column + "=" + value));
            table.row(cells);
        }
        return table.text();
    }
}
