package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta digest}: the digest of each record, the same in every syntax. */
@Command(name = "digest", mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "digest.file")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Inputs.files(List.of(file), main.words());
        ReadResult<Document> read = RegMeta.standard().read(file);
        if (read.value().isEmpty()) {
            TextReport report = new TextReport(main.words(), main.out());
            read.findings().forEach(report::finding);
            return read.findings().isEmpty() ? ExitCode.INCOMPLETE : ExitCode.FINDINGS;
        }
        Lines lines = new Lines(main.out());
        read.value()
                .get()
                .record()
                .forEach(record -> lines.line(RegMeta.digest(record) + "  " + record.id() + "@" + record.version()));
        return ExitCode.OK;
    }
}
