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
        /** Two cases have the same id, upper and lower case aside. */
        TWICE,
        /** A case names no file. */
        FILES,
        /** Something lies both beside and around a document, or beside one that is made under its name. */
        BESIDE,
        /** A path is none, or leads out of the folder of the suite. */
        PATH,
        /** A file has neither path nor recipe, or both. */
        SOURCE,
        /** A recipe is none. */
        RECIPE,
        /** A recipe repeats too often, or not as often as a whole number says. */
        TIMES,
        /** Recipes make too many bytes. */
        SIZE
    }

    private final Reason reason;
    private final String what;
    private final int most;

    ManifestException(Reason reason, String what) {
        this(reason, what, 0);
    }

    ManifestException(Reason reason, String what, int most) {
        super(what);
        this.reason = reason;
        this.what = what;
        this.most = most;
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

    /**
     * What is allowed at most.
     *
     * @return the number, or 0 where none is
     */
    public int most() {
        return most;
    }
}
