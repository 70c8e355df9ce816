package org.regmeta.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regmeta.diff.Breakage;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.diff.Change;
import org.regmeta.diff.RecordDiff;
import org.regmeta.diff.RenameCandidate;
import org.regmeta.diff.VersionStep;
import org.regmeta.model.MetadataRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as programs read it; {@code spec/report/1.0/diff.schema.json} describes it. */
final class DiffJson {
    private static final JsonMapper JSON = new JsonMapper();

    private DiffJson() {}

    static void write(DiffReport report, Locale locale, PrintStream out) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("reportVersion", "1.0");
        root.put("status", report.status().name());
        @Nullable CatalogueDiff diff = report.diff();
        root.put("step", (diff == null ? VersionStep.NONE : diff.step()).code());
        ObjectNode totals = root.putObject("totals");
        for (RecordDiff.Presence presence : RecordDiff.Presence.values()) {
            totals.put(presence.name().toLowerCase(Locale.ROOT), report.count(presence));
        }
        totals.put("insufficient", report.insufficient());
        totals.put("renames", diff == null ? 0 : diff.renames().size());
        totals.put("breakages", diff == null ? 0 : diff.breakages().size());
        ObjectNode files = root.putObject("files");
        files(files.putArray("older"), report.older());
        files(files.putArray("newer"), report.newer());
        files(files.putArray("catalogue"), report.around());
        ArrayNode records = root.putArray("records");
        ArrayNode renames = root.putArray("renames");
        ArrayNode breakages = root.putArray("breakages");
        if (diff != null) {
            diff.records().forEach(one -> record(records.addObject(), one, locale));
            diff.renames().forEach(one -> rename(renames.addObject(), one));
            diff.breakages().forEach(one -> breakage(breakages.addObject(), one, locale));
        }
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(JsonReport.finding(finding, locale)));
        JsonText.print(root, out);
    }

    private static void files(ArrayNode target, Side side) {
        side.files().forEach(target::add);
    }

    private static void record(ObjectNode node, RecordDiff one, Locale locale) {
        node.put("id", one.id().value());
        node.put("kind", one.kind().code());
        node.put("title", one.record().title().in(locale));
        node.put("presence", one.presence().name().toLowerCase(Locale.ROOT));
        JsonText.put(node, "before", version(one.before()));
        JsonText.put(node, "after", version(one.after()));
        JsonText.put(node, "base", one.base());
        node.put("step", one.step().code());
        node.put("demanded", one.demanded().code());
        JsonText.put(node, "made", one.made() == null ? null : one.made().code());
        node.put("sufficient", one.sufficient());
        JsonText.put(node, "next", one.next());
        ArrayNode changes = node.putArray("changes");
        one.changes().forEach(change -> change(changes.addObject(), change));
    }

    private static @Nullable Object version(@Nullable MetadataRecord record) {
        return record == null ? null : record.version();
    }

    private static void change(ObjectNode node, Change change) {
        node.put("operation", change.operation().code());
        node.put("step", change.step().code());
        node.put("path", change.path());
        node.put("oldPath", change.oldPath());
        node.put("newPath", change.newPath());
        value(node, "old", change.oldJson());
        value(node, "new", change.newJson());
    }

    private static void value(ObjectNode node, String name, @Nullable String json) {
        if (json != null) {
            node.set(name, JSON.readTree(json));
        }
    }

    private static void rename(ObjectNode node, RenameCandidate one) {
        node.put("before", name(one.before()));
        node.put("after", name(one.after()));
    }

    private static String name(MetadataRecord record) {
        return record.id() + "@" + record.version();
    }

    private static void breakage(ObjectNode node, Breakage one, Locale locale) {
        node.put("cause", one.cause().value());
        JsonText.put(node, "before", one.before());
        JsonText.put(node, "after", one.after());
        node.put("record", name(one.broken()));
        node.put("kind", one.broken().kind().code());
        node.put("title", one.broken().title().in(locale));
        node.put("path", one.path());
        node.put("reference", one.reference().toString());
        JsonText.put(node, "from", one.from());
        List<String> via = one.via().stream().map(Object::toString).toList();
        ArrayNode between = node.putArray("via");
        via.forEach(between::add);
    }
}
