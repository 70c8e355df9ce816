package org.regmeta.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.regmeta.Validator;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/** A rule of one's own: every record has an English title. It has no state, so threads may share it. */
public final class OwnRule implements Rule {
    @Override
    public String id() {
        // Ids that begin with RM- belong to the standard; a prefix of one's own keeps both apart.
        return "ACME-TITLE-001";
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        // Only records that have passed their schema get here, so a title is sure to be there.
        if (record.title().get("en") == null) {
            // The path starts at the record; the library turns it into file, line and column.
            context.report("/title");
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
                // A rule of one's own is an error unless told otherwise. Advice that must not stop a delivery is a
                // warning.
                .severity("ACME-TITLE-001", Severity.WARNING)
                .build();

        Report report = validator.validate(Path.of(args[0]));
        for (Finding finding : report.findings()) {
            System.out.println(finding.render(Locale.ENGLISH));
        }
        report.incomplete().forEach(System.out::println);
        System.out.println(report.status());
    }
}
