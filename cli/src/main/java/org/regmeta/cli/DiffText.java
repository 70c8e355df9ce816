package org.regmeta.cli;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.diff.Breakage;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.diff.Change;
import org.regmeta.diff.Operation;
import org.regmeta.diff.RecordDiff;
import org.regmeta.diff.RenameCandidate;
import org.regmeta.diff.VersionStep;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.model.Property;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Masking;
import org.regmeta.validation.Printable;

/** A comparison as people read it: each record with its changes and the step they demand, whom they break and from when, and a summary. */
final class DiffText {
    private static final int WIDTH_OF_STEP = 6;
    private static final String NONE = "–";

    private final Words words;
    private final TextReport findings;
    private final Lines out;

    DiffText(Words words, PrintStream out) {
        this.words = words;
        this.findings = new TextReport(words, out);
        this.out = new Lines(out);
    }

    void write(DiffReport report, boolean verbose) {
        report.findings().forEach(findings::finding);
        @Nullable CatalogueDiff diff = report.diff();
        if (diff == null) {
            out.line(words.get("diff." + report.status().name().toLowerCase(Locale.ROOT)));
            return;
        }
        diff.records().forEach(this::record);
        diff.renames().forEach(this::rename);
        breakages(diff.breakages());
        if (verbose) {
            meanings(diff);
        }
        out.line(words.get(
                "diff.summary",
                report.count(RecordDiff.Presence.ADDED),
                report.count(RecordDiff.Presence.REMOVED),
                report.count(RecordDiff.Presence.CHANGED),
                diff.breakages().size()));
        if (!diff.isEmpty()) {
            out.line(words.get("diff.step." + diff.step().code()));
        }
        if (report.insufficient() > 0) {
            out.line(words.get("diff.insufficient", report.insufficient()));
        }
    }

    private void rename(RenameCandidate one) {
        out.line(words.get("diff.rename", named(one.before()), named(one.after())));
        out.line();
    }

    private void record(RecordDiff one) {
        String was = one.before() == null ? "" : one.before().version().toString();
        String is = one.after() == null ? "" : one.after().version().toString();
        String what = words.get("diff.presence." + one.presence().name().toLowerCase(Locale.ROOT), was, is);
        out.line(titled(one.record()) + ": " + what);
        if (one.presence() == RecordDiff.Presence.ADDED && one.base() != null) {
            out.line("  " + words.get("diff.compared", one.base()));
        }
        one.changes().forEach(this::change);
        Object least = one.next() == null ? NONE : one.next();
        if (one.presence() == RecordDiff.Presence.REMOVED || one.base() == null) {
            out.line(line(
                    one.step(), words.get("diff.whole." + one.presence().name().toLowerCase(Locale.ROOT))));
        } else if (one.sufficient()) {
            out.line("  " + words.get("diff.enough", step(one.demanded()), one.base(), step(one.made())));
        } else if (one.made() == null || one.made().compareTo(one.demanded()) >= 0) {
            out.line("  " + words.get("diff.below", is, least));
        } else {
            out.line("  " + words.get("diff.small", step(one.demanded()), one.base(), step(one.made()), least));
        }
        out.line();
    }

    private static String step(@Nullable VersionStep step) {
        return step == null || step == VersionStep.NONE ? NONE : step.name();
    }

    private static String line(VersionStep step, String text) {
        String shown = step(step);
        return "  " + shown + " ".repeat(WIDTH_OF_STEP - shown.length()) + text;
    }

    private void change(Change change) {
        String path = Masking.mask(change.path());
        String text =
                switch (change.operation()) {
                    case ADD -> words.get("diff.add", path, value(change.newJson()));
                    case REMOVE -> words.get("diff.remove", path, value(change.oldJson()));
                    case CHANGE -> words.get("diff.change", path, value(change.oldJson()), value(change.newJson()));
                    case REORDER -> words.get("diff.reorder", path);
                };
        out.line(line(change.step(), text));
    }

    private static String value(@Nullable String json) {
        return json == null ? "" : Printable.cut(Masking.mask(json));
    }

    private String titled(MetadataRecord record) {
        return ModelTexts.title(record.kind().code(), words.locale())
                + words.get(
                        "diff.titled",
                        Masking.mask(record.title().in(words.locale())),
                        record.id().value());
    }

    private static String named(MetadataRecord record) {
        return record.id() + "@" + record.version();
    }

    private void breakages(List<Breakage> breakages) {
        String cause = "";
        for (Breakage one : breakages) {
            if (!one.cause().value().equals(cause)) {
                cause = one.cause().value();
                out.line(words.get("diff.cause", cause));
            }
            String from = one.from() == null ? words.get("diff.always") : words.get("diff.from", one.from());
            out.line("  " + from + ": " + titled(one.broken()) + " "
                    + one.broken().version());
            out.line("      " + reason(one));
        }
        if (!breakages.isEmpty()) {
            out.line();
        }
    }

    private String reason(Breakage one) {
        String reference = one.reference().toString();
        if (!one.via().isEmpty()) {
            return words.get("diff.indirect", one.path(), reference);
        }
        if (one.after() == null) {
            return words.get("diff.nothing", one.path(), reference, one.before());
        }
        return one.after().equals(one.before())
                ? words.get("diff.changed", one.path(), reference, one.before())
                : words.get("diff.other", one.path(), reference, one.before(), one.after());
    }

    /** What the properties mean that changed: the last name of each path. */
    private void meanings(CatalogueDiff diff) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordDiff one : diff.records()) {
            for (Change change : one.changes()) {
                names.add(property(change));
            }
        }
        for (String name : names) {
            out.line(name + ": " + ModelTexts.property(name, words.locale()));
        }
        if (!names.isEmpty()) {
            out.line();
        }
    }

    private static String property(Change change) {
        String path = change.operation() == Operation.REMOVE ? change.newPath() : change.oldPath();
        String name = "";
        for (String step : path.split("/")) {
            Property owner = Model.standard().property(name);
            boolean isWording = owner != null && owner.isText();
            if (!isWording && Model.standard().property(step) != null) {
                name = step;
            }
        }
        return name;
    }
}
