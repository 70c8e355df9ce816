package org.regmeta;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets work run beside the thread that waits for it, and looks at the parts of it that cannot be trusted to end. If one does not, its thread is left behind, and the
 * rest of the work goes on on a new one. Java has no way to stop a thread; it is not interrupted either, because that would close the file of records for everybody.
 */
final class RuleWatch {
    /** Somebody is at a rule. Compared by identity: each turn is its own. */
    private static final class Turn {
        private final String rule;
        private final long begin = System.nanoTime();

        Turn(String rule) {
            this.rule = rule;
        }
    }

    /** Hears what was given up, before the work goes on. */
    interface GivenUp {
        void giveUp(String rule, String reason);
    }

    private final Duration limit;
    private final long nanos;
    /** Whoever takes the turn away decides: the rule that it ended, or the watch that it did not. */
    private final AtomicReference<@Nullable Turn> turn = new AtomicReference<>();

    RuleWatch(Duration limit) {
        this.limit = limit;
        this.nanos = TimeUnit.NANOSECONDS.convert(limit);
    }

    /**
     * Waits until all work is done.
     *
     * @param work what is to be done; begun again after a rule was given up, it goes on behind that rule
     * @param givenUp hears of each rule that was given up
     */
    void run(Runnable work, GivenUp givenUp) {
        boolean interrupted = false;
        try {
            Attempt attempt = Attempt.begin(work);
            while (true) {
                try {
                    attempt.end().get(nanos / 4 + 1, TimeUnit.NANOSECONDS);
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    Turn late = late();
                    if (late != null) {
                        attempt.thread().giveUp();
                        givenUp.giveUp(late.rule, "did not end within " + limit.toMillis() + " ms");
                        attempt = Attempt.begin(work);
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private @Nullable Turn late() {
        Turn now = turn.get();
        boolean late = now != null && System.nanoTime() - now.begin >= nanos && turn.compareAndSet(now, null);
        return late ? now : null;
    }

    /**
     * Does a part of the work that may throw anything, or never end.
     *
     * @param rule who does it
     * @param part what is done
     * @return what it threw, empty if nothing
     * @throws CancellationException if it ended after it was given up: then the work is no longer that of this thread
     */
    String look(String rule, Runnable part) {
        Turn mine = new Turn(rule);
        turn.set(mine);
        String thrown = "";
        try {
            part.run();
        } catch (Throwable e) {
            thrown = e.getClass().getName();
        }
        if (!turn.compareAndSet(mine, null)) {
            throw new CancellationException(rule);
        }
        return thrown.substring(thrown.lastIndexOf('.') + 1);
    }

    /** Somebody at work. */
    private record Attempt(RuleThread thread, FutureTask<?> end) {
        static Attempt begin(Runnable work) {
            FutureTask<?> end = new FutureTask<>(work, null);
            RuleThread thread = new RuleThread(end);
            thread.start();
            return new Attempt(thread, end);
        }
    }
}
