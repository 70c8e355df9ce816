package org.regmeta.spi;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) {
    /** The start of a text. */
    public static final Position START = new Position(1, 1);

    /**
     * The place that is reached after reading on.
     *
     * @param text what is read from here
     * @param from first character
     * @param to behind the last character
     * @return the place behind it
     */
    public Position after(char[] text, int from, int to) {
        int newLine = line;
        int newColumn = column;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n') {
                newLine++;
                newColumn = 1;
            } else if (!Character.isLowSurrogate(c)) {
                newColumn++;
            }
        }
        return new Position(newLine, newColumn);
    }

    /**
     * The place that is reached after reading on.
     *
     * @param text what is read from here
     * @param from first character
     * @param to behind the last character
     * @return the place behind it
     */
    public Position after(String text, int from, int to) {
        int newLine = line;
        int newColumn = column;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                newLine++;
                newColumn = 1;
            } else if (!Character.isLowSurrogate(c)) {
                newColumn++;
            }
        }
        return new Position(newLine, newColumn);
    }
}
