package org.regmeta;

import java.util.concurrent.CancellationException;

/** A thread on which records are checked by rules of other houses, too. Once it was given up, nothing that belongs to the run answers it any more. */
final class RuleThread extends Thread {
    private volatile boolean givenUp;

    RuleThread(Runnable work) {
        super(work, "regmeta-rules");
        setDaemon(true);
    }

    void giveUp() {
        givenUp = true;
    }

    /**
     * Ends a rule that was given up, where it asks for something.
     *
     * @throws CancellationException on a thread that was given up
     */
    static void goOn() {
        if (Thread.currentThread() instanceof RuleThread thread && thread.givenUp) {
            throw new CancellationException("the rule took too long and was given up");
        }
    }
}
