package org.regmeta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.diff.VersionStep;
import org.regmeta.internal.file.AtomicFile;
import org.regmeta.internal.shape.RecordTree;
import org.regmeta.model.Document;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Finding;
import org.regmeta.value.LexicalForm;
import org.regmeta.value.Ref;
import org.regmeta.value.ValueFormatException;
import org.regmeta.value.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta bump}: the next version of a record, written where the old one stands. */
@Command(name = "bump", mixinStandardHelpOptions = true)
final class BumpCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "bump.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "bump.id")
    private String id;

    @Option(
            names = "--status",
            paramLabel = "draft|inReview|active|deprecated|withdrawn",
            descriptionKey = "bump.status")
    private @Nullable String status;

    @Option(names = "--against", paramLabel = "OLD", descriptionKey = "bump.against")
    private @Nullable Path against;

    @Option(names = "--modified", paramLabel = "YYYY-MM-DDThh:mm:ssZ", descriptionKey = "bump.modified")
    private @Nullable String modified;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(words().get(Files.exists(file) ? "file.special" : "file.missing", file));
        }
        Format format = RegMeta.standard()
                .formatOf(file.toString())
                .filter(Format::isReadable)
                .orElseThrow(() -> new UsageException(words().get("file.format", file)));
        Instant moment = moment();
        @Nullable LifecycleStatus state = status();
        Ref wanted = wanted();
        ReadResult<Document> read = RegMeta.standard().read(file);
        if (read.value().isEmpty()) {
            return refused(read.findings(), "bump.bad", file);
        }
        MetadataRecord record = record(read.value().get(), wanted);
        List<MetadataRecord> last = List.of(record);
        if (against != null) {
            Side side = Side.read(List.of(against), words());
            if (!side.isWhole()) {
                return refused(side.findings(), "bump.against.bad", against);
            }
            last = List.copyOf(side.records().versions(record.id()));
        }
        return write(read.value().get(), record, next(read.value().get(), record, last, state, moment), format);
    }

    private Words words() {
        return main.words();
    }

    private int refused(List<Finding> findings, String why, Path what) {
        TextReport report = new TextReport(words(), main.out());
        findings.forEach(report::finding);
        main.tell(why, what);
        return findings.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.FINDINGS;
    }

    private Instant moment() {
        if (modified == null) {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        if (!LexicalForm.isInstant(modified)) {
            throw new UsageException(words().get("bump.instant", modified));
        }
        return Instant.parse(modified);
    }

    private @Nullable LifecycleStatus status() {
        try {
            return status == null ? null : LifecycleStatus.ofCode(status);
        } catch (IllegalArgumentException e) {
            throw new UsageException(words().get("usage.value", "--status", String.valueOf(status)));
        }
    }

    private Ref wanted() {
        try {
            return Ref.parse(id);
        } catch (ValueFormatException e) {
            throw new UsageException(words().get("bump.none", id));
        }
    }

    private MetadataRecord record(Document document, Ref wanted) {
        List<MetadataRecord> found = document.record().stream()
                .filter(one -> wanted.matches(one.id(), one.version()))
                .sorted(Comparator.comparing(MetadataRecord::version).reversed())
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(words().get("bump.none", id));
        }
        MetadataRecord record = found.get(0);
        if (found.size() > 1 && found.get(1).version().equals(record.version())) {
            throw new UsageException(words().get("bump.twice", record.id() + "@" + record.version()));
        }
        return record;
    }

    /** The record as it shall be; itself if its version will do; null if no number is left. */
    private static @Nullable MetadataRecord next(
            Document document,
            MetadataRecord record,
            List<MetadataRecord> last,
            @Nullable LifecycleStatus state,
            Instant moment) {
        List<MetadataRecord> beside = new ArrayList<>(document.record());
        beside.removeIf(one -> one == record || !one.id().equals(record.id()));
        NextVersion versions = new NextVersion(last, beside);
        boolean alone = !last.isEmpty() && last.get(0) == record;
        boolean changesHere = alone || (state != null && state != record.status());
        MetadataRecord changed = with(record, record.version(), state == null ? record.status() : state, moment);
        Optional<Version> version = versions.of(changesHere ? changed : record);
        if (version.isPresent() && version.get().equals(record.version()) && !changesHere) {
            return record;
        }
        return version.map(found -> with(changed, found, changed.status(), moment))
                .orElse(null);
    }

    private static MetadataRecord with(MetadataRecord record, Version version, LifecycleStatus status, Instant moment) {
        RecordTree tree = RecordTree.of(record);
        tree.set("version", version);
        tree.set("status", status);
        tree.set("modified", moment);
        return tree.whole();
    }

    private int write(Document document, MetadataRecord old, @Nullable MetadataRecord next, Format format)
            throws IOException {
        if (next == null) {
            main.tell("bump.last");
            return ExitCode.INCOMPLETE;
        }
        if (next == old) {
            main.answer("bump.enough", old.id(), old.version());
            return ExitCode.OK;
        }
        RecordEdit edit = RecordEdit.of(file, old);
        Optional<String> spelt = unreplaced(edit, old, next);
        if (spelt.isPresent()) {
            main.tell("bump.spelt", spelt.get());
            return ExitCode.INCOMPLETE;
        }
        List<MetadataRecord> expected = new ArrayList<>(document.record());
        expected.set(expected.indexOf(old), next);
        try (AtomicFile target = new AtomicFile(file)) {
            target.out().write(edit.result().getBytes(StandardCharsets.UTF_8));
            if (!expected.equals(again(target.flushed(), format))) {
                main.tell("bump.differs");
                return ExitCode.INCOMPLETE;
            }
            target.commit();
        }
        done(document, old, next);
        return ExitCode.OK;
    }

    /** The first property that cannot be replaced where it stands. */
    private static Optional<String> unreplaced(RecordEdit edit, MetadataRecord old, MetadataRecord next) {
        if (!edit.set("version", old.version().toString(), next.version().toString())) {
            return Optional.of("version");
        }
        if (!edit.set("status", old.status().code(), next.status().code())) {
            return Optional.of("status");
        }
        if (!edit.set("modified", old.modified().toString(), next.modified().toString())) {
            return Optional.of("modified");
        }
        return Optional.empty();
    }

    private static List<MetadataRecord> again(Path written, Format format) throws IOException {
        return RegMeta.standard()
                .read(Files.newInputStream(written), format, written.toString())
                .value()
                .map(Document::record)
                .orElse(List.of());
    }

    private void done(Document document, MetadataRecord old, MetadataRecord next) {
        VersionStep step = VersionStep.between(old.version(), next.version()).orElse(VersionStep.NONE);
        main.answer(
                "bump.done",
                old.id(),
                old.version(),
                next.version(),
                step == VersionStep.NONE ? "–" : step.name(),
                file);
        Ref exact = Ref.of(old.id(), old.version());
        document.signature().stream()
                .filter(signature ->
                        signature.signedRecord().equals(exact) && !old.version().equals(next.version()))
                .findFirst()
                .ifPresent(signature -> main.tell("bump.signed", exact));
    }
}
