package org.regmeta.cli;

import java.io.PrintStream;
import java.util.List;

/** A process of its own that runs a command and stops at a certain step, saying so, until it is killed. */
final class KilledCommand {
    private KilledCommand() {}

    public static void main(String[] arguments) {
        FaultyFileSystem files = new FaultyFileSystem(new Steps(Steps.Fault.HANG, Integer.parseInt(arguments[0])));
        Main.run(
                List.of(arguments).subList(1, arguments.length),
                new PrintStream(System.out),
                new PrintStream(System.err),
                files);
    }
}
