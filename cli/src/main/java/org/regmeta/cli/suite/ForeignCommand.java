package org.regmeta.cli.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another implementation, started anew for each question. */
public final class ForeignCommand implements Subject {
    private static final int PATIENCE_SECONDS = 60;

    private final List<String> command;
    private final Path folder;

    /**
     * A command.
     *
     * @param command program and first arguments, separated by blanks
     * @param folder for its output while it runs
     */
    public ForeignCommand(String command, Path folder) {
        this.command = List.of(command.strip().split(" +"));
        this.folder = folder;
    }

    @Override
    public Answer run(List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", null);
        try {
            Process process = new ProcessBuilder(line)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("no answer within " + PATIENCE_SECONDS + " s");
            }
            return new Answer(process.exitValue(), Files.readAllBytes(out));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(out);
        }
    }
}
