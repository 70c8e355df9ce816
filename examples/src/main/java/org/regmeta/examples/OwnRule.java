package org.regmeta.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.regmeta.Validator;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleWording;
import org.regmeta.validation.Severity;
import org.regmeta.value.Text;

/** A rule of one's own: every record has an English title. It has no state, so threads may share it. */
public final class OwnRule implements Rule {
    @Override
    public String id() {
        // Ids that begin with RM- belong to the standard; a prefix of one's own keeps both apart.
        return "ACME-TITLE-001";
    }

    @Override
    public Severity severity() {
        // A rule of one's own is an error unless it says otherwise. Advice that must not stop a delivery is a warning.
        return Severity.WARNING;
    }

    @Override
    public Optional<RuleWording> wording() {
        // All texts in both languages: without one of them no validator is built.
        return Optional.of(new RuleWording(
                Text.of("de", "Jeder Titel auch auf Englisch", "en", "Every title in English too"),
                Text.of("de", "„{title}“ hat keinen englischen Titel.", "en", "“{title}” has no English title."),
                Text.of("de", "Ergänzen Sie title unter „en“.", "en", "Add title under “en”."),
                Text.of(
                        "de",
                        "Unsere Partner in anderen Staaten suchen auf Englisch.",
                        "en",
                        "Our partners in other states search in English.")));
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        // Only records that have passed their schema get here, so a title is sure to be there.
        if (!record.title().has("en")) {
            // The path starts at the record; the library turns it into file, line and column. What follows are the
            // placeholders of the message and their values.
            context.report("/title", "title", record.title().in(Locale.GERMAN));
        }
    }

    /**
     * Runs the program.
     *
     * @param args the file to validate
     * @throws IOException if the file cannot be read
     */
    public static void main(String... args) throws IOException {
        Validator validator = Validator.builder()
                // Beside those of the standard, not in their place.
                .rules(new OwnRule())
                .build();

        Report report = validator.validate(Path.of(args[0]));
        for (Finding finding : report.findings()) {
            System.out.println(finding.render(Locale.ENGLISH));
        }
        report.incomplete().forEach(System.out::println);
        System.out.println(report.status());
    }
}
