package org.regmeta.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Printable;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta validate}: is the file right, where is it wrong, how is it mended. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST_OF_NAMES = 40;
    /**
     * Up to here files are read whole for what {@code -v} tells. Records and catalogue take two to four times the bytes of indented files (measured with the
     * examples, the cases of the rules and the landscape, in JSON and XML).
     */
    private static final int MOST_MIB = 16;

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "validate.inputs")
    private List<Path> inputs;

    @Option(names = "--catalogue", arity = "1..*", paramLabel = "PATH")
    private List<Path> catalogue = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "ID")
    private List<String> profiles = new ArrayList<>();

    @Option(names = "--at", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate at;

    @Option(names = "--format", paramLabel = "text|json")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--from", paramLabel = "json|ndjson|xml")
    private @Nullable String from;

    @Option(names = "--fail-on", paramLabel = "error|warning|info")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--max-findings", paramLabel = "N")
    private int maxFindings = Limits.standard().findings();

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        if (maxFindings < 1) {
            throw new UsageException(main.words().get("max.findings"));
        }
        Validator.Builder builder = Validator.builder().limits(Limits.standard().withFindings(maxFindings));
        if (at != null) {
            builder.at(at);
        }
        builder.profiles(new Profiles(main.words()).find(profiles));
        List<MetadataRecord> known = List.of();
        Report report;
        try (Progress progress = Progress.of(main.err(), quiet, this::progress)) {
            if (!catalogue.isEmpty()) {
                known = Inputs.records(catalogue, "catalogue.bad", main.words());
                builder.catalogue(known);
            }
            report = validate(builder.build());
        }
        if (format == ReportFormat.JSON) {
            JsonReport.write(report, main.words().locale(), main.out());
        } else {
            TextReport text = new TextReport(main.words(), main.out());
            text.findings(report);
            if (!quiet) {
                if (verbose) {
                    needs(report.date(), known);
                }
                text.summary(report, verbose);
            }
        }
        return exitCode(report);
    }

    /** Of each authorisation, who needs its fields. The files are read again, whole; what keeps one from being read has been reported. */
    private void needs(LocalDate day, List<MetadataRecord> known) throws IOException {
        if (isStandardInput()) {
            instead("needs.stdin");
            return;
        }
        Collection<Path> files = Inputs.files(inputs, main.words());
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        if (bytes > MOST_MIB * 1024L * 1024) {
            instead("needs.files", MOST_MIB);
            return;
        }
        List<MetadataRecord> all = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Path file : files) {
            Optional<Document> document = RegMeta.standard().read(file).value();
            document.ifPresent(one -> all.addAll(one.record()));
            if (document.isEmpty()) {
                unread.add(Printable.of(file.toString()));
            }
        }
        if (!unread.isEmpty()) {
            instead("needs.unread", unread.size(), unread.get(0));
        }
        // the same one may stand in two files, in two syntaxes
        Map<String, Authorisation> authorisations = new LinkedHashMap<>();
        for (MetadataRecord one : all) {
            if (one instanceof Authorisation authorisation) {
                authorisations.putIfAbsent(one.id() + "@" + one.version(), authorisation);
            }
        }
        all.addAll(known);
        Known world = new Known(Catalogue.ofRecords(all), day);
        NeedsText text = new NeedsText(main.words(), main.out());
        for (Authorisation authorisation : authorisations.values()) {
            text.write(authorisation, world, unread.isEmpty());
            main.out().println();
        }
    }

    /** One line in place of what cannot be told. */
    private void instead(String key, Object... values) {
        main.answer(key, values);
        main.out().println();
    }

    private boolean isStandardInput() {
        return inputs.size() == 1 && inputs.get(0).toString().equals("-");
    }

    private String progress(long seconds) {
        String names = inputs.stream().map(Path::toString).collect(Collectors.joining(" "));
        return Printable.of(main.words().get("progress", seconds, shortened(names)));
    }

    /** So that it fits one line of a terminal. */
    private static String shortened(String names) {
        return names.length() > MOST_OF_NAMES ? "…" + names.substring(names.length() - MOST_OF_NAMES) : names;
    }

    private Report validate(Validator validator) throws IOException {
        if (isStandardInput()) {
            BufferedInputStream in = new BufferedInputStream(System.in);
            return validator.validate(in, from == null ? guess(in) : format(from), "-");
        }
        return validator.validate(Inputs.files(inputs, main.words()));
    }

    private Format format(String name) {
        return RegMeta.standard()
                .formatOf(name)
                .filter(Format::isReadable)
                .orElseThrow(() -> new UsageException(main.words().get("file.format", name)));
    }

    private static Format guess(InputStream in) throws IOException {
        in.mark(512);
        byte[] start = in.readNBytes(512);
        in.reset();
        for (byte b : start) {
            if (b == '<') {
                return Format.XML;
            }
            if (b == '{') {
                return Format.JSON;
            }
        }
        return Format.JSON;
    }

    private int exitCode(Report report) {
        if (report.status() == Status.INCOMPLETE || !report.incomplete().isEmpty()) {
            return ExitCode.INCOMPLETE;
        }
        for (Severity severity : Severity.values()) {
            if (severity.isAtLeast(failOn) && report.total(severity) > 0) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.OK;
    }
}
