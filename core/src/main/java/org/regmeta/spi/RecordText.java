package org.regmeta.spi;

import org.jspecify.annotations.Nullable;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Masking;

/**
 * The text of one record as it stood in the file, with the place of its first character. Places of values are found on demand, by reading this text once
 * more; a record without findings is never read twice. Not thread-safe.
 */
public final class RecordText {
    private static final int WINDOW = 120;

    private final String text;
    private final Position start;
    private final RecordSyntax syntax;
    private @Nullable Places places;
    /** Faults come in the order of the text, so that lines are counted once and not from the start for each of them. */
    private int counted;

    private Position countedTo;

    /**
     * The text of a record.
     *
     * @param text the characters of the record
     * @param start where its first character stands
     * @param syntax reads the text once more
     */
    public RecordText(String text, Position start, RecordSyntax syntax) {
        this.text = text;
        this.start = start;
        this.countedTo = start;
        this.syntax = syntax;
    }

    /**
     * What reads the text once more.
     *
     * @return the syntax of the document
     */
    public RecordSyntax syntax() {
        return syntax;
    }

    /**
     * Where the values of the record stand in its text.
     *
     * @return their places, found when they are first asked for
     */
    public Places places() {
        if (places == null) {
            places = syntax.places(text);
        }
        return places;
    }

    /**
     * The characters of the record.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Where the first character stands.
     *
     * @return its place in the file
     */
    public Position start() {
        return start;
    }

    /**
     * Where a character stands in the file.
     *
     * @param offset characters from the start of the record
     * @return its place
     */
    public Position position(int offset) {
        int at = Math.min(offset, text.length());
        if (at < counted) {
            counted = 0;
            countedTo = start;
        }
        countedTo = countedTo.after(text, counted, at);
        counted = at;
        return countedTo;
    }

    /**
     * Where the value at a path starts; for a path that is not there, where its nearest owner starts.
     *
     * @param path JSON pointer from the record
     * @return characters from the start of the record
     */
    public int offset(String path) {
        return places().offset(path);
    }

    /**
     * The source line around a character, at most 120 characters of it.
     *
     * @param offset characters from the start of the record
     * @return the line as far as it belongs to this record, with the caret
     */
    public Excerpt excerpt(int offset) {
        int at = Math.min(offset, text.length());
        int from = at;
        while (from > 0 && at - from <= WINDOW && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at <= WINDOW && text.charAt(to) != '\n') {
            to++;
        }
        if (to - from > WINDOW) {
            from = Math.max(from, at - WINDOW / 2);
            to = Math.min(to, from + WINDOW);
        }
        if (from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        String line = Masking.mask(text.substring(from, to));
        int caret = text.codePointCount(from, Math.max(from, at)) + 1;
        return new Excerpt(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, caret, 1);
    }
}
