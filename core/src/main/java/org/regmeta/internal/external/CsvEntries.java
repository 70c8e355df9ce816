package org.regmeta.internal.external;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries as CSV after RFC 4180: commas, quotes doubled inside quotes, lines that end with LF or CR LF, a header, every line with as many fields. Not
 * thread-safe.
 */
final class CsvEntries {
    private static final int END = -1;

    private final CharSequence text;
    private final EntryCollector entries;
    private int at;
    private long line = 1;
    /** The line on which the row that is read began. */
    private long rowLine = 1;

    private CsvEntries(CharSequence text, EntryCollector entries) {
        this.text = text;
        this.entries = entries;
    }

    static void read(CharSequence text, EntryCollector entries) throws ListFormException, TooManyEntriesException {
        new CsvEntries(text, entries).read();
    }

    private void read() throws ListFormException, TooManyEntriesException {
        List<String> header = row();
        int code = header.indexOf(EntryCollector.CODE);
        if (code < 0) {
            throw new ListFormException(1, "missing", EntryCollector.CODE);
        }
        for (int i = 0; i < header.size(); i++) {
            if (i == code) {
                continue;
            }
            if (header.get(i).equals(EntryCollector.CODE)) {
                throw new ListFormException(1, "columnTwice", EntryCollector.CODE);
            }
            entries.column(header.get(i), 1);
        }
        while (at < text.length()) {
            List<String> row = row();
            if (row.size() != header.size()) {
                throw new ListFormException(rowLine, "fields", String.valueOf(row.size()))
                        .with("expected", String.valueOf(header.size()));
            }
            for (String value : row) {
                entries.value(value, rowLine);
            }
            entries.entry(row.get(code), rowLine);
        }
    }

    private List<String> row() throws ListFormException {
        rowLine = line;
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(peek() == '"' ? quoted() : plain());
            if (peek() != ',') {
                endLine();
                return fields;
            }
            at++;
        }
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private String plain() throws ListFormException {
        int from = at;
        for (int c = peek(); c != END && c != ',' && c != '\n' && c != '\r'; c = peek()) {
            if (c == '"') {
                throw new ListFormException(line, "quote", "\"");
            }
            at++;
        }
        return text.subSequence(from, at).toString();
    }

    private String quoted() throws ListFormException {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            int c = peek();
            at++;
            if (c == END) {
                throw new ListFormException(rowLine, "quote", "\"");
            }
            if (c == '"') {
                if (peek() != '"') {
                    return value.toString();
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            value.append((char) c);
        }
    }

    private void endLine() throws ListFormException {
        int c = peek();
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at += 2;
            line++;
        } else if (c == '\n') {
            at++;
            line++;
        } else if (c != END) {
            throw new ListFormException(line, "quote", c == '\r' ? "CR" : "\"");
        }
    }
}
