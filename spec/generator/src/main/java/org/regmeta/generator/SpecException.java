package org.regmeta.generator;

import java.util.List;

/** The sources of the standard contradict themselves; the message has a line for each fault. */
final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SpecException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
