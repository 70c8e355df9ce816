package org.regmeta.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command {@code regmeta}. */
@Command(name = "regmeta", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    private Main() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /**
     * Runs the command and ends the process.
     *
     * @param arguments command line, as the user typed it
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
