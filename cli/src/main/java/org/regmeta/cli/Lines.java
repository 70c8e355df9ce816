package org.regmeta.cli;

import java.io.PrintStream;
import org.regmeta.validation.Printable;

/** Lines for people. Whatever stands in one, from records or from the caller, it stays one line and commands no terminal. */
final class Lines {
    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(Printable.of(text));
    }

    void line() {
        out.println();
    }
}
