package org.regmeta.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that says which step of the version each change of a record demands, in one language. */
final class ChangePages {
    private static final String NONE = "–";

    private final Model model;
    private final String language;

    ChangePages(Model model, String language) {
        this.model = model;
        this.language = language;
    }

    String write() {
        Page page = new Page(word("changes"), word("generated"));
        page.line(word("changes.intro")).line("");
        page.line("* " + word("changes.key"));
        page.line("* " + word("changes.text"));
        page.line("* " + word("changes.ordered"));
        page.line("* " + word("changes.edges"));
        page.line("* " + word("changes.followed"));
        page.line("* " + word("changes.dependence"));
        Model.Property record = model.properties().get("record");
        page.heading(2, word("changes.records"));
        header(page);
        row(page, "`record`", record, record.changes(), true);
        section(page, word("document") + ": `Header`", model.header());
        model.kinds()
                .values()
                .forEach(kind -> section(page, kind.title().in(language) + " (`" + kind.name() + "`)", kind));
        model.objects().values().stream()
                .filter(object -> !object.name().equals("Signature"))
                .forEach(object -> section(page, "`" + object.name() + "`", object));
        return page.text();
    }

    private void section(Page page, String title, Model.Structure structure) {
        page.heading(2, title);
        if (structure.key() != null) {
            page.line(
                            structure.key().isEmpty()
                                    ? word("changes.noKey")
                                    : word("changes.sameBy") + " `" + String.join("`, `", structure.key()) + "`")
                    .line("");
        }
        header(page);
        for (Map.Entry<String, Changes> one : structure.headerChanges().entrySet()) {
            Model.Property property = model.properties().get(one.getKey());
            row(page, link(property), property, property.changes().at(one.getValue()), true);
        }
        for (Model.Use use : structure.uses()) {
            Model.Property property = model.property(use);
            boolean comesAndGoes = !use.occurs().equals("1")
                    && (structure.key() == null || !structure.key().contains(use.name()));
            row(page, link(property), property, property.changes().at(use.changes()), comesAndGoes);
        }
    }

    private void header(Page page) {
        page.header(
                word("property"),
                word("changes.add"),
                word("changes.remove"),
                word("changes.change"),
                word("changes.reorder"),
                word("changes.special"));
    }

    private static String link(Model.Property property) {
        return "[`" + property.name() + "`](properties.md#" + property.name().toLowerCase(Locale.ROOT) + ")";
    }

    private void row(Page page, String name, Model.Property property, Changes changes, boolean comesAndGoes) {
        Map<String, String> classes = changes.classes();
        String changed = classes.containsKey("raise")
                ? word("changes.raise") + " " + step(classes, "raise") + ", " + word("changes.lower") + " "
                        + step(classes, "lower")
                : step(classes, "change");
        page.row(
                name,
                comesAndGoes ? step(classes, "add") : NONE,
                comesAndGoes ? step(classes, "remove") : NONE,
                model.isObject(property) ? word("changes.inner") + " `" + property.type() + "`" : changed,
                step(classes, "reorder"),
                String.join("; ", special(property, changes)));
    }

    private List<String> special(Model.Property property, Changes changes) {
        List<String> special = new ArrayList<>();
        for (String operation : List.of("addLanguage", "removeLanguage", "addFirst", "removeLast")) {
            if (changes.classes().containsKey(operation)) {
                special.add(word("changes." + operation) + " " + step(changes.classes(), operation));
            }
        }
        for (Changes.Exemption one : changes.exceptions()) {
            String condition = one.followed()
                    ? word("changes.iffollowed")
                    : one.unseen().isEmpty()
                            ? word("changes.where") + " `" + one.where() + "` = `" + String.join("`, `", one.values())
                                    + "`"
                            : word("changes.unseen") + " `" + one.unseen() + "`";
            special.add(word("changes." + one.operation()) + ", " + condition + ": "
                    + one.step().toUpperCase(Locale.ROOT));
        }
        if (!property.dependence().isEmpty()) {
            special.add(word("changes.depends." + property.dependence()));
        }
        return special;
    }

    private static String step(Map<String, String> classes, String operation) {
        String step = classes.get(operation);
        return step == null || step.equals("none") ? NONE : step.toUpperCase(Locale.ROOT);
    }

    private String word(String key) {
        return Words.of(key, language);
    }
}
