package org.regmeta.validation;

/**
 * A place in a file. Immutable.
 *
 * @param file the file as the caller named it
 * @param line from 1
 * @param column from 1, in code points; a byte order mark does not count
 */
public record Location(String file, int line, int column) {
    /** Written {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
