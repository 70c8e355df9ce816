package org.regmeta.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Printable;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/** The report as people read it: place, source line with a caret, what is wrong, how to mend it, and a summary. */
final class TextReport {
    private final Words words;
    private final Lines out;

    TextReport(Words words, PrintStream out) {
        this.words = words;
        this.out = new Lines(out);
    }

    void findings(Report report) {
        report.findings().forEach(this::finding);
    }

    void summary(Report report, boolean verbose) {
        long total = 0;
        for (Severity severity : Severity.values()) {
            total += report.total(severity);
        }
        if (total > report.findings().size()) {
            out.line(words.get("more", total - report.findings().size()));
        }
        report.incomplete().forEach(reason -> out.line(words.get("incomplete", reason)));
        out.line(words.get(
                "summary",
                report.files().size(),
                report.records(),
                report.total(Severity.ERROR),
                report.total(Severity.WARNING),
                report.total(Severity.INFO)));
        leftOut(report, verbose);
        if (report.unresolved() > 0) {
            out.line(words.get("unresolved", report.unresolved()));
        }
        if (verbose) {
            out.line(words.get("run", report.date().toString(), report.rules()));
            report.layers()
                    .forEach((layer, state) -> out.line("  " + layer + ": " + words.get(stateKey(layer, state))));
            report.profiles().forEach(profile -> out.line("  " + words.get("run.profile", profile.toString())));
            out.line("  " + words.get("run.lists", report.codeLists().size()));
            report.files().forEach(file -> out.line("  " + file));
        }
        out.line(words.get("status." + report.status().name().toLowerCase(Locale.ROOT)));
    }

    private static String stateKey(Layer layer, String state) {
        if (state.equals(Report.RAN)) {
            return "layer.run";
        }
        if (state.equals(Report.PARTLY_READ)) {
            return "layer.partly";
        }
        return layer == Layer.CATALOGUE ? "layer.open" : "layer.off";
    }

    /** How many records later layers did not look at; which ones, if somebody wants to know everything. */
    private void leftOut(Report report, boolean verbose) {
        long most = report.skipped().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        out.line(words.get("skipped", most));
        if (verbose) {
            report.leftOut()
                    .forEach(one -> out.line(
                            "  " + one.location().toString() + ": " + words.get("left.out", one.path(), one.from())));
        }
    }

    void finding(Finding finding) {
        Locale locale = words.locale();
        String severity = words.get("severity." + finding.severity().code());
        out.line(finding.location().toString() + ": " + severity + " " + finding.rule() + ": "
                + finding.message(locale));
        excerpt(finding);
        String hint = finding.hint(locale);
        if (!hint.isEmpty()) {
            out.line("    " + words.get("hint", hint));
        }
        if (!finding.path().isEmpty()) {
            out.line("    " + words.get("path", finding.path()));
        }
        out.line();
    }

    private void excerpt(Finding finding) {
        @Nullable Excerpt excerpt = finding.excerpt();
        if (excerpt == null || excerpt.line().isBlank()) {
            return;
        }
        String line = excerpt.line().replace('\t', ' ');
        int caret = line.offsetByCodePoints(0, Math.min(excerpt.caret() - 1, line.codePointCount(0, line.length())));
        String number = String.valueOf(finding.location().line());
        String before = Printable.of(line.substring(0, caret));
        out.line("  " + number + " | " + before + line.substring(caret));
        out.line("  " + " ".repeat(number.length()) + " | " + " ".repeat(before.codePointCount(0, before.length()))
                + "^");
    }
}
