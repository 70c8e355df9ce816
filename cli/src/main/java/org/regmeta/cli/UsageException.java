package org.regmeta.cli;

import java.util.List;
import java.util.stream.Stream;

/** The command was called in a way that makes no sense; the message is for the caller. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> more;

    UsageException(String message) {
        this(message, List.of());
    }

    /** With what is wrong in particular, each in a line of its own. */
    UsageException(String message, List<String> more) {
        super(message);
        this.more = List.copyOf(more);
    }

    Stream<String> lines() {
        return Stream.concat(Stream.of(String.valueOf(getMessage())), more.stream());
    }
}
