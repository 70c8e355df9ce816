package org.regmeta.internal.external;

import java.util.LinkedHashMap;
import java.util.Map;

/** The file of a list is not what it should be; caught where the file is read, so that it becomes a finding. */
public final class ListFormException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> arguments = new LinkedHashMap<>();

    /**
     * What is wrong.
     *
     * @param line the line, from 1; 0 where there is none
     * @param name the placeholder of the message
     * @param value its value
     */
    public ListFormException(long line, String name, String value) {
        super(name, null, false, false);
        if (line > 0) {
            arguments.put("line", String.valueOf(line));
        }
        arguments.put(name, value);
    }

    /**
     * Says more.
     *
     * @param name another placeholder of the message
     * @param value its value
     * @return this
     */
    public ListFormException with(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}
