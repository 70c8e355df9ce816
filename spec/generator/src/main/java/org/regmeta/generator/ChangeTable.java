package org.regmeta.generator;

/** Packs the classes of changes into the table that a comparison of two records reads. */
final class ChangeTable {
    private final Model model;

    ChangeTable(Model model) {
        this.model = model;
    }

    String write() {
        Table table = new Table();
        for (Model.Property property : model.properties().values()) {
            row(table, "", property.name(), property.changes());
            if (!property.dependence().isEmpty()) {
                table.row("dependence", property.name(), property.dependence());
            }
        }
        structure(table, model.header());
        model.kinds().values().forEach(kind -> structure(table, kind));
        model.objects().values().forEach(object -> structure(table, object));
        return table.text();
    }

    private static void structure(Table table, Model.Structure structure) {
        if (structure.key() != null) {
            table.row("key", structure.name(), String.join(" ", structure.key()));
        }
        structure.uses().forEach(use -> row(table, structure.name(), use.name(), use.changes()));
        structure.headerChanges().forEach((name, changes) -> row(table, structure.name(), name, changes));
    }

    private static void row(Table table, String owner, String property, Changes changes) {
        changes.classes().forEach((operation, step) -> table.row("class", owner, property, operation, step));
        for (Changes.Exemption one : changes.exceptions()) {
            String condition = one.followed() ? "followed" : one.unseen().isEmpty() ? "where" : "unseen";
            table.row(
                    "except",
                    owner,
                    property,
                    one.operation(),
                    one.step(),
                    condition,
                    one.where() + one.unseen(),
                    String.join(" ", one.values()));
        }
    }
}
