package org.regmeta.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.cli.suite.Case;
import org.regmeta.cli.suite.ForeignCommand;
import org.regmeta.cli.suite.ManifestException;
import org.regmeta.cli.suite.Result;
import org.regmeta.cli.suite.Subject;
import org.regmeta.cli.suite.Suite;
import org.regmeta.cli.suite.SuiteReport;
import org.regmeta.cli.suite.Trial;
import org.regmeta.internal.file.AtomicFile;
import org.regmeta.validation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta conformance}: holds this library, or another implementation, against the suite of the standard. */
@Command(name = "conformance", mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Option(names = "--command", paramLabel = "COMMAND")
    private @Nullable String command;

    @Option(names = "--suite", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--area", arity = "1..*", paramLabel = "AREA")
    private List<String> areas = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "conformance.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--junit", paramLabel = "FILE")
    private @Nullable Path junit;

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory("regmeta-suite");
        try {
            SuiteReport report = run(work);
            if (report.results().isEmpty()) {
                throw new UsageException(main.words().get("conformance.none", String.join(", ", areas)));
            }
            if (format == ReportFormat.JSON) {
                JsonText.print(report.json(), main.out());
            } else {
                write(report);
            }
            if (junit != null) {
                try (AtomicFile file = new AtomicFile(junit)) {
                    file.out().write(report.junit().getBytes(StandardCharsets.UTF_8));
                    file.commit();
                }
            }
            return report.count(Result.Outcome.FAILED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
        } finally {
            delete(work);
        }
    }

    private SuiteReport run(Path work) throws IOException {
        Suite suite = open(Files.createDirectories(work.resolve("cases")));
        Path out = Files.createDirectories(work.resolve("out"));
        Subject subject = command == null ? ConformanceCommand::ownAnswer : new ForeignCommand(command, out);
        Trial trial = new Trial(suite, subject, out);
        SuiteReport report = new SuiteReport();
        for (Case one : suite.cases()) {
            if (areas.isEmpty() || areas.contains(one.area())) {
                report.add(trial.run(one));
            }
        }
        return report;
    }

    private Suite open(Path work) throws IOException {
        try {
            return Suite.open(folder, work);
        } catch (ManifestException e) {
            String key = "conformance.bad." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new UsageException(main.words().get(key, e.what(), e.most()));
        }
    }

    /** What this command itself answers, without a process of its own. */
    static Subject.Answer ownAnswer(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        int code = Main.run(arguments, new PrintStream(out, false, StandardCharsets.UTF_8), err);
        return new Subject.Answer(code, out.toByteArray());
    }

    private void write(SuiteReport report) {
        Words words = main.words();
        for (Result result : report.results()) {
            if (result.outcome() == Result.Outcome.FAILED) {
                main.answer(
                        "conformance.failed",
                        result.tried().id(),
                        result.tried().title(words.locale().getLanguage()));
                main.out().println("    " + Printable.of(result.detail()));
            }
        }
        row(
                "",
                words.get("conformance.passed"),
                words.get("conformance.failures"),
                words.get("conformance.unsupported"));
        report.byArea()
                .forEach((area, counts) -> row(
                        Printable.of(area),
                        count(counts, Result.Outcome.PASSED),
                        count(counts, Result.Outcome.FAILED),
                        count(counts, Result.Outcome.UNSUPPORTED)));
        main.answer(
                "conformance.summary",
                report.results().size(),
                report.count(Result.Outcome.PASSED),
                report.count(Result.Outcome.FAILED),
                report.count(Result.Outcome.UNSUPPORTED));
    }

    private static String count(Map<Result.Outcome, Long> counts, Result.Outcome outcome) {
        return String.valueOf(counts.getOrDefault(outcome, 0L));
    }

    private void row(String area, String passed, String failed, String unsupported) {
        StringBuilder row = new StringBuilder(area);
        for (String cell : List.of(passed, failed, unsupported)) {
            int width = row.length() == area.length() ? 26 - area.length() : 18;
            row.append(" ".repeat(Math.max(1, width - cell.length()))).append(cell);
        }
        main.out().println(row);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
