package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.match.Verdict;
import org.regmeta.model.Kind;
import org.regmeta.value.Area;
import org.regmeta.value.Ref;
import org.regmeta.value.ValueFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta match}: can a procedure get its evidence from registers, here and on a day. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "match.subject")
    private String subject;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            descriptionKey = "match.catalogue")
    private List<Path> catalogue = new ArrayList<>();

    @Option(names = "--area", paramLabel = "SCHEME:CODE", descriptionKey = "match.area")
    private @Nullable String area;

    @Option(names = "--at", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate at;

    @Option(names = "--consumer", paramLabel = "ID", descriptionKey = "match.consumer")
    private @Nullable String consumer;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "match.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        // an answer from a part of a catalogue would be none
        Catalogue known = Catalogue.ofRecords(Inputs.records(catalogue, "catalogue.bad", main.words()));
        MatchQuestion question = MatchQuestion.of(
                        ref(subject, EnumSet.of(Kind.PROCEDURE, Kind.REQUIREMENT), known),
                        at == null ? LegalDay.today() : at)
                .in(area == null ? null : area(area))
                .by(
                        consumer == null
                                ? null
                                : ref(consumer, EnumSet.of(Kind.ORGANISATION, Kind.ORGANISATION_CLASS), known)
                                        .id());
        Match match = known.match(question);
        if (format == ReportFormat.JSON) {
            MatchJson.write(match, main.out());
        } else {
            new MatchText(main.words(), main.out(), known).write(match);
        }
        return exitCode(match.verdict());
    }

    private static int exitCode(Verdict verdict) {
        if (verdict == Verdict.UNKNOWN) {
            return ExitCode.INCOMPLETE;
        }
        return verdict.isMet() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Area area(String text) {
        try {
            return Area.parse(text);
        } catch (ValueFormatException e) {
            throw new UsageException(main.words().get("match.area.wrong", text));
        }
    }

    private Ref ref(String text, Set<Kind> kinds, Catalogue known) {
        RecordName name = new RecordName(known, main.words());
        return name.find(text, kinds).orElseThrow(() -> new UsageException(name.missing(text, kinds)));
    }
}
