package org.regmeta.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Document;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;

/** What holds of each document, whatever its bytes. */
final class Checks {
    private static final RegMeta REGMETA = RegMeta.standard();
    private static final Validator VALIDATOR =
            Validator.builder().at(LocalDate.of(2026, 11, 26)).build();
    /** A rule that threw, or an engine that sees it otherwise than the explainer. */
    private static final Pattern SURPRISE = Pattern.compile(".*(Exception|Error|disagree).*", Pattern.DOTALL);

    private Checks() {}

    static Report validate(byte[] bytes, Format format) throws IOException {
        return VALIDATOR.validate(new ByteArrayInputStream(bytes), format, "input." + format.extension());
    }

    static Optional<Document> read(byte[] bytes, Format format) throws IOException {
        ReadResult<Document> result =
                REGMETA.read(new ByteArrayInputStream(bytes), format, "input." + format.extension());
        return result.value();
    }

    static byte[] write(Document document, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REGMETA.write(document, format, false, out);
        return out.toByteArray();
    }

    /** Findings or records, texts for each finding, places within the text, a verdict that follows from them; and reading alone sees no more and no less. */
    static void document(byte[] bytes, Format format) throws IOException {
        Report report = validate(bytes, format);
        soundVerdict(report);
        for (Finding finding : report.findings()) {
            soundFinding(finding, bytes.length);
        }
        boolean clean = report.incomplete().isEmpty() && structural(report).isEmpty();
        demand(read(bytes, format).isPresent() == clean, "reading and validating differ: " + report.findings());
    }

    private static void soundVerdict(Report report) {
        report.incomplete().forEach(reason -> demand(!SURPRISE.matcher(reason).matches(), reason));
        boolean errors = report.total(Severity.ERROR) > 0;
        Status expected = !report.incomplete().isEmpty() ? Status.INCOMPLETE : errors ? Status.INVALID : Status.VALID;
        demand(report.status() == expected, report.status() + " is not " + expected);
    }

    private static void soundFinding(Finding finding, int length) {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            demand(!finding.render(locale).isBlank(), finding.rule() + " has no text");
        }
        demand(
                finding.location().line() >= 1 && finding.location().line() <= length + 1,
                "line outside the text: " + finding);
        demand(
                finding.location().column() >= 1 && finding.location().column() <= length + 1,
                "column outside the text: " + finding);
        demand(finding.path().isEmpty() || finding.path().startsWith("/"), "no path: " + finding);
    }

    /** The errors of a report that a reader finds too. */
    static List<Finding> structural(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.layer().compareTo(Layer.SCHEMA) <= 0)
                .toList();
    }

    static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
