package org.regmeta.cli;

/** The command was called in a way that makes no sense; the message is for the caller. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
