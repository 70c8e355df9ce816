package org.regmeta.cli.suite;

import java.io.IOException;

/** A manifest that no case is taken from. */
public final class ManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** It is no JSON. */
        SYNTAX,
        /** An id or a format, of which names of files are made, is none. */
        NAME,
        /** A path is none, or leads out of the folder of the suite. */
        PATH,
        /** A recipe is none, or repeats too often. */
        RECIPE,
        /** Recipes make too many bytes. */
        SIZE
    }

    private final Reason reason;
    private final String what;

    ManifestException(Reason reason, String what) {
        super(what);
        this.reason = reason;
        this.what = what;
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return the name that is none, the case and what is wrong in it, or what the parser says
     */
    public String what() {
        return what;
    }
}
