package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.diff.VersionStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta diff}: what changed, which step of the version it needs, and whom it breaks. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    /** The steps of {@link VersionStep} that are one. */
    enum Step {
        PATCH,
        MINOR,
        MAJOR
    }

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private Path newer;

    @Option(names = "--catalogue", arity = "1..*", paramLabel = "PATH", descriptionKey = "diff.catalogue")
    private List<Path> catalogue = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "major|minor|patch", descriptionKey = "diff.fail-on")
    private @Nullable Step failOn;

    @Option(names = "--format", paramLabel = "text|json")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "diff.verbose")
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        Side old = Side.read(List.of(older), main.words());
        Side now = Side.read(List.of(newer), main.words());
        Side around = catalogue.isEmpty() ? Side.NONE : Side.read(catalogue, main.words());
        DiffReport report = new DiffReport(old, now, around, compared(old, now, around));
        if (format == ReportFormat.JSON) {
            DiffJson.write(report, main.words().locale(), main.out());
        } else {
            new DiffText(main.words(), main.out()).write(report, verbose);
        }
        return exitCode(report);
    }

    private static @Nullable CatalogueDiff compared(Side old, Side now, Side around) {
        return old.isWhole() && now.isWhole() && around.isWhole()
                ? Catalogue.diff(old.records(), now.records(), around.records())
                : null;
    }

    private int exitCode(DiffReport report) {
        @Nullable CatalogueDiff diff = report.diff();
        if (diff == null) {
            return report.status() == DiffReport.Status.INVALID ? ExitCode.FINDINGS : ExitCode.INCOMPLETE;
        }
        boolean reached = failOn != null && diff.step().compareTo(VersionStep.valueOf(failOn.name())) >= 0;
        return reached || report.insufficient() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
