package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the reference pages in Markdown, once per language, so that a code host shows them. */
final class ReferenceWriter {
    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Map<String, RuleSource> rules;
    private final ProfilePages profiles;
    private final String language;

    ReferenceWriter(
            Model model,
            Map<String, CodeListSource> lists,
            Map<String, RuleSource> rules,
            Map<String, ProfileSource> profiles,
            String language) {
        this.model = model;
        this.lists = lists;
        this.rules = rules;
        this.profiles = new ProfilePages(profiles, rules, language);
        this.language = language;
    }

    /** File name below {@code spec/reference/<language>} to content. */
    Map<String, String> write() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        pages.put("document.md", documentPage());
        model.kinds().values().forEach(kind -> pages.put(kind.name() + ".md", kindPage(kind)));
        pages.put("objects.md", objectsPage());
        pages.put("properties.md", propertiesPage());
        pages.put("types.md", typesPage());
        pages.put("changes.md", new ChangePages(model, language).write());
        pages.put("rules.md", new RulePages(rules, language).write());
        pages.putAll(profiles.write());
        lists.values().forEach(list -> pages.put("codelists/" + list.name() + ".md", listPage(list)));
        return pages;
    }

    private String index() {
        Page page = page(word("reference"));
        page.line("[" + word("otherLanguage") + "](../" + (language.equals("de") ? "en" : "de") + "/README.md)")
                .line("");
        page.line("* [" + word("document") + "](document.md)");
        page.line("* [" + word("objects") + "](objects.md)");
        page.line("* [" + word("properties") + "](properties.md)");
        page.line("* [" + word("types") + "](types.md)");
        page.line("* [" + word("rules") + "](rules.md)");
        page.line("* [" + word("changes") + "](changes.md)");
        page.line("* [" + word("silos") + "](silos/README.md)");
        page.heading(2, word("kinds"));
        page.header(word("title"), "", word("definition"));
        model.kinds()
                .values()
                .forEach(kind -> page.row(
                        "[" + kind.title().in(language) + "](" + kind.name() + ".md)",
                        "`" + kind.name() + "`",
                        kind.definition().in(language)));
        profiles.index(page);
        page.heading(2, word("codelists"));
        page.header(word("title"), "", word("version"));
        lists.values()
                .forEach(list -> page.row(
                        "[" + list.title().in(language) + "](codelists/" + list.name() + ".md)",
                        "`" + list.name() + "`",
                        list.version()));
        return page.text();
    }

    private String documentPage() {
        Page page = page(word("document"));
        for (Model.Structure structure : List.of(model.document(), model.header())) {
            page.heading(2, structure.name());
            page.line(structure.definition().in(language)).line("");
            uses(page, structure);
        }
        return page.text();
    }

    private String kindPage(Model.Structure kind) {
        Page page = page(kind.title().in(language) + " (`" + kind.name() + "`)");
        page.line(kind.definition().in(language)).line("");
        page.line(word("term") + ": `" + kind.rdf() + "` · " + word("since") + " " + kind.since()
                + source(kind.source()));
        page.line("").line(word("header")).line("");
        uses(page, kind);
        return page.text();
    }

    private String objectsPage() {
        Page page = page(word("objects"));
        for (Model.Structure object : model.objects().values()) {
            page.heading(2, object.name());
            page.line(object.definition().in(language)).line("");
            page.line(word("term") + ": `" + object.rdf() + "` · " + word("since") + " " + object.since()
                            + source(object.source()))
                    .line("");
            uses(page, object);
        }
        return page.text();
    }

    private void uses(Page page, Model.Structure structure) {
        page.line(word("legend")).line("");
        page.header(word("property"), word("occurs"), word("type"), word("definition"));
        for (Model.Use use : structure.uses()) {
            Model.Property property = model.property(use);
            String note = use.note().in(language);
            page.row(
                    "[`" + use.name() + "`](properties.md#" + use.name().toLowerCase(Locale.ROOT) + ")",
                    use.occurs(),
                    type(property),
                    property.definition().in(language) + (note.isEmpty() ? "" : " " + note));
        }
    }

    private String type(Model.Property property) {
        String type = property.type();
        if (!property.codeList().isEmpty()) {
            return type + " [`" + property.codeList() + "`](codelists/" + property.codeList() + ".md)";
        }
        if (type.equals("Ref")) {
            List<String> targets = new ArrayList<>();
            for (String target : property.targets()) {
                targets.add(
                        switch (target) {
                            case "any" -> word("anyRecord");
                            case "same" -> word("sameKind");
                            default -> "[" + target + "](" + target + ".md)";
                        });
            }
            String pin =
                    switch (property.pin()) {
                        case "required" -> "; " + word("pinRequired");
                        case "forbidden" -> "; " + word("pinForbidden");
                        default -> "";
                    };
            return "Ref (" + String.join(", ", targets) + pin + ")";
        }
        String page = model.isObject(property) ? "objects.md#" : "types.md#";
        return type.equals("Record")
                ? word("anyRecord")
                : "[" + type + "](" + page + type.toLowerCase(Locale.ROOT) + ")";
    }

    private String propertiesPage() {
        Map<String, List<String>> owners = new TreeMap<>();
        collect(owners, model.document(), "document.md#document");
        collect(owners, model.header(), "document.md#header");
        model.kinds().values().forEach(kind -> collect(owners, kind, kind.name() + ".md"));
        model.objects()
                .values()
                .forEach(object ->
                        collect(owners, object, "objects.md#" + object.name().toLowerCase(Locale.ROOT)));
        Page page = page(word("properties"));
        for (Model.Property property : new TreeMap<>(model.properties()).values()) {
            page.heading(2, property.name());
            page.line(property.definition().in(language)).line("");
            page.line("* " + word("type") + ": " + type(property) + (property.list() ? ", " + word("list") : ""));
            page.line("* " + word("term") + ": `" + property.rdf() + "`");
            if (!property.type().equals("Record")) {
                page.line("* " + word("example") + ": `" + ExampleJson.of(model, property) + "`");
            }
            page.line(
                    "* " + word("usedBy") + ": " + String.join(", ", owners.getOrDefault(property.name(), List.of())));
            page.line("* " + word("since") + " " + property.since() + source(property.source()));
        }
        return page.text();
    }

    private static void collect(Map<String, List<String>> owners, Model.Structure structure, String link) {
        structure
                .uses()
                .forEach(use -> owners.computeIfAbsent(use.name(), name -> new ArrayList<>())
                        .add("[" + structure.name() + "](" + link + ")"));
    }

    private String typesPage() {
        Page page = page(word("types"));
        for (Model.ValueType type : model.types().values()) {
            page.heading(2, type.name());
            page.line(type.definition().in(language)).line("");
            if (type.maxLength() > 0) {
                page.line("* " + word("maxLength") + ": " + type.maxLength());
            }
            page.line("* " + word("example") + ": `" + type.example() + "`");
            if (!type.pattern().isEmpty()) {
                page.line("* " + word("pattern") + ":")
                        .line("")
                        .line("```")
                        .line(model.patternOf(type.name()))
                        .line("```");
            }
        }
        return page.text();
    }

    private String listPage(CodeListSource list) {
        Page page = page(list.title().in(language) + " (`" + list.name() + "`)");
        page.line(list.description().in(language)).line("");
        listFacts(page, list);
        boolean parents =
                list.entries().stream().anyMatch(entry -> !entry.parent().isEmpty());
        boolean dated = list.entries().stream()
                .anyMatch(entry -> !entry.from().isEmpty() || !entry.to().isEmpty());
        List<String> header = new ArrayList<>(List.of(word("code"), word("title"), word("definition")));
        if (parents) {
            header.add(word("parent"));
        }
        if (dated) {
            header.add("validity");
        }
        list.columns().forEach(column -> header.add(column.title().in(language)));
        page.header(header.toArray(String[]::new));
        for (CodeListSource.Entry entry : list.entries()) {
            List<String> row = new ArrayList<>(List.of(
                    "`" + entry.code() + "`",
                    entry.title().in(language),
                    entry.definition().in(language)));
            if (parents) {
                row.add(entry.parent());
            }
            if (dated) {
                row.add(entry.from() + "/" + entry.to());
            }
            list.columns().forEach(column -> row.add(entry.cells().getOrDefault(column.name(), "")));
            page.row(row.toArray(String[]::new));
        }
        return page.text();
    }

    private void listFacts(Page page, CodeListSource list) {
        CodeListSource.Document document = list.document();
        page.line("* `" + list.id() + "@" + list.version() + "`, `" + list.status() + "`, " + list.modified());
        for (CodeListSource.Party party : list.responsible()) {
            page.line("* `" + party.role() + "`: `" + party.organisation() + "`");
        }
        page.line("* " + word("publishedIn") + ": " + document.title().in(language) + " (`" + document.id() + "@"
                + document.version() + "`), `" + document.publisher() + "`");
        for (CodeListSource.Page source : list.documentation()) {
            page.line("* " + word("source") + ": [" + source.title().in(language) + "](" + source.url() + "), `"
                    + source.type() + "`");
        }
        page.line("");
    }

    private Page page(String title) {
        return new Page(title, word("generated"));
    }

    private String source(String source) {
        return source.isEmpty() ? "" : " · " + word("source") + ": " + source;
    }

    private String word(String key) {
        return Words.of(key, language);
    }
}
