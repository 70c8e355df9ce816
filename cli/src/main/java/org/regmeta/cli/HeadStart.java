package org.regmeta.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.regmeta.Format;
import org.regmeta.RegMeta;

/**
 * Reads the beginning of an XML file while the command line is still looked at: what the kinds of records in it need to be read at all (schema, engine, binding)
 * is then there sooner, if there is a second processor. It changes nothing but the time. JSON needs so little that nothing would be gained.
 */
final class HeadStart implements Runnable, Thread.UncaughtExceptionHandler {
    /** Some ten records, and little enough to be read twice. */
    private static final int BEGINNING = 16_384;

    private final Path file;

    private HeadStart(Path file) {
        this.file = file;
    }

    /**
     * Begins, if there is a processor to spare and an XML file in the command line.
     *
     * @return the thread that has begun
     */
    static Optional<Thread> begin(List<String> arguments) {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            return Optional.empty();
        }
        // no streams: to set them up for the first time takes longer than all the rest of this
        for (String argument : arguments) {
            if (argument.endsWith(".xml")) {
                File file = new File(argument);
                if (file.isFile()) {
                    return Optional.of(begin(file.toPath()));
                }
            }
        }
        return Optional.empty();
    }

    private static Thread begin(Path file) {
        HeadStart start = new HeadStart(file);
        Thread thread = new Thread(start, "head start");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(start);
        thread.start();
        return thread;
    }

    @Override
    public void run() {
        try (InputStream in = Files.newInputStream(file)) {
            RegMeta.standard().read(new ByteArrayInputStream(in.readNBytes(BEGINNING)), Format.XML, "start");
        } catch (IOException e) {
            // as below
        }
    }

    @Override
    public void uncaughtException(Thread stopped, Throwable thrown) {
        // whatever is wrong with the file, the command meets it too, and says so
    }
}
