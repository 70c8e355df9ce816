package org.regmeta.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/**
 * One line that says that the command is still at work, written over itself each second and taken away at the end. Only for people who wait: it appears after a
 * while, and only where somebody sees it.
 */
final class Progress implements AutoCloseable {
    /** Set by the launcher where standard error is a terminal, which Java cannot tell. */
    static final String TERMINAL = "regmeta.terminal";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final String OVER = "\r\u001B[K";

    private final PrintStream err;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private Progress(PrintStream err, LongFunction<String> line) {
        this.err = err;
        this.thread = new Thread(() -> show(line), "progress");
        thread.setDaemon(true);
    }

    /**
     * Starts to wait.
     *
     * @param err where to write
     * @param quiet whether nothing may be written
     * @param line what to say after so many seconds; safe to be printed
     */
    static Progress of(PrintStream err, boolean quiet, LongFunction<String> line) {
        Progress progress = new Progress(err, line);
        if (!quiet && Boolean.getBoolean(TERMINAL)) {
            progress.thread.start();
        }
        return progress;
    }

    private void show(LongFunction<String> line) {
        long started = System.nanoTime();
        boolean shown = false;
        try {
            for (Duration pause = PATIENCE; !closed.await(pause.toMillis(), TimeUnit.MILLISECONDS); pause = BEAT) {
                err.print(OVER
                        + line.apply(
                                Duration.ofNanos(System.nanoTime() - started).toSeconds()));
                err.flush();
                shown = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            err.print(OVER);
            err.flush();
        }
    }

    /** Takes the line away, before anything else is written. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
