package org.regmeta.cli.suite;

import java.io.IOException;
import java.util.List;

/** An implementation that is held against the suite: it takes the arguments of the command {@code regmeta} and answers as that does. */
@FunctionalInterface
public interface Subject {
    /**
     * What an implementation answered.
     *
     * @param code how it ended
     * @param out what it wrote to its standard output
     */
    record Answer(int code, byte[] out) {
        /** How an implementation ends that cannot do what it is asked, or does not know what that means. */
        static final int UNSUPPORTED = 2;

        boolean isUnsupported() {
            return code == UNSUPPORTED && out.length == 0;
        }
    }

    /**
     * Asks it something.
     *
     * @param arguments such as {@code validate file.json --format json}
     * @return its answer
     * @throws IOException if there is none
     */
    Answer run(List<String> arguments) throws IOException;
}
