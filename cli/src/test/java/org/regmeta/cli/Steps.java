package org.regmeta.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts what is asked of the file system, and lets one of it go wrong. Used by one thread. */
final class Steps {
    /** What goes wrong. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** The step fails. */
        ERROR,
        /** From this step on every write stops half way. */
        FULL,
        /** Before the step, the thread is interrupted. */
        INTERRUPT,
        /** From this step on nothing happens any more, as after a kill. */
        KILL,
        /** The step says on standard output that it has been reached, and never ends. */
        HANG
    }

    /** The process would be dead now: nobody catches this, and whoever cleans up gets it again. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static final String REACHED = "reached";

    private final Fault fault;
    private final int at;
    private final List<String> done = new ArrayList<>();

    Steps(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** The names of the steps so far. */
    List<String> done() {
        return done;
    }

    /** Before each step but writing. */
    void step(String name) throws IOException {
        take(name, false);
    }

    /** Before a write; whether only half of it succeeds. */
    boolean write() throws IOException {
        return take("write", true);
    }

    private boolean take(String name, boolean writes) throws IOException {
        done.add(name);
        int now = done.size();
        switch (fault) {
            case ERROR -> {
                if (now == at) {
                    throw new IOException("planted at " + name);
                }
            }
            case INTERRUPT -> {
                if (now == at) {
                    Thread.currentThread().interrupt();
                }
            }
            case KILL -> {
                if (now >= at) {
                    throw new Killed();
                }
            }
            case HANG -> {
                if (now == at) {
                    hang();
                }
            }
            case FULL, NONE -> {}
        }
        return writes && fault == Fault.FULL && now >= at;
    }

    private static void hang() {
        System.out.println(REACHED);
        System.out.flush();
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // it really never ends
            }
        }
    }
}
