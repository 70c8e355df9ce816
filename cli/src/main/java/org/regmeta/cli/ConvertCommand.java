package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.internal.file.AtomicFile;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta convert}: from one syntax to another, read back and compared before anything is replaced. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
    private Path out;

    @Option(names = "--to", paramLabel = "xml|json|ndjson|jsonld")
    private @Nullable String to;

    @Option(names = "--compact")
    private boolean compact;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Format format = RegMeta.standard()
                .formatOf(to == null ? out.toString() : to)
                .orElseThrow(() -> new UsageException(main.words().get("file.format", out)));
        if (!Files.isRegularFile(in)) {
            throw new UsageException(main.words().get("file.missing", in));
        }
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(in, out)) {
            throw new UsageException(main.words().get("convert.same"));
        }
        TargetFile.refuse(out, force, main.words());
        ReadResult<Document> read = RegMeta.standard().read(in);
        if (read.value().isEmpty()) {
            TextReport report = new TextReport(main.words(), main.out());
            read.findings().forEach(report::finding);
            main.tell("convert.not", in);
            return read.findings().isEmpty() ? ExitCode.INCOMPLETE : ExitCode.FINDINGS;
        }
        return write(read.value().get(), format);
    }

    private int write(Document document, Format format) throws IOException {
        RegMeta regmeta = RegMeta.standard();
        try (AtomicFile target = new AtomicFile(out)) {
            regmeta.write(document, format, !compact, target.out());
            if (format.isReadable()) {
                RecordDigests expected = new RecordDigests();
                for (MetadataRecord record : document.record()) {
                    expected.add(record);
                }
                if (!RecordDigests.of(regmeta, target.flushed(), format).equals(expected.result())) {
                    main.tell("convert.differs");
                    return ExitCode.INCOMPLETE;
                }
            }
            target.commit();
        }
        main.tell("convert.done", document.record().size(), out);
        return ExitCode.OK;
    }
}
