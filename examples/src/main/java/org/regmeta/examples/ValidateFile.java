package org.regmeta.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.regmeta.Validator;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;

/** Validates one file and prints what was found. */
public final class ValidateFile {
    private ValidateFile() {}

    /**
     * Runs the program.
     *
     * @param args the file; its extension says whether it is read as JSON, NDJSON or XML
     * @throws IOException if the file cannot be read
     */
    public static void main(String... args) throws IOException {
        // A validator is immutable and costs some work to build: a server builds one and shares it among its threads.
        Validator validator = Validator.standard();

        // Mistakes in the content never throw. An exception here means that the file could not be read at all.
        Report report = validator.validate(Path.of(args[0]));

        for (Finding finding : report.findings()) {
            // The language is chosen last, so one report can be shown to readers of either language.
            System.out.println(finding.render(Locale.ENGLISH));
        }

        // Ask the report rather than count findings: INCOMPLETE has no error and is not valid all the same.
        report.incomplete().forEach(System.out::println);
        System.out.println(report.status() + ", " + report.records() + " records");
    }
}
