package org.regmeta.cli;

import java.io.PrintStream;
import java.util.List;

/** A process of its own that converts a file and stops at a certain step, saying so, until it is killed. */
final class KilledConversion {
    private KilledConversion() {}

    public static void main(String[] arguments) {
        FaultyFileSystem files = new FaultyFileSystem(new Steps(Steps.Fault.HANG, Integer.parseInt(arguments[0])));
        Main.run(
                List.of("convert", arguments[1], arguments[2], "--force"),
                new PrintStream(System.out),
                new PrintStream(System.err),
                files);
    }
}
