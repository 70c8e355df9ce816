package org.regmeta.internal.external;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regmeta.internal.source.TextDiscipline;

/** Takes the entries of a file one by one. The codes are kept, the cells only looked at. Not thread-safe. */
public final class EntryCollector {
    /** The name of the column with the code. */
    static final String CODE = "code";

    private static final int TWICE_SHOWN = 10;

    private final int limit;
    private final int textLength;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final List<String> columns = new ArrayList<>();
    private long entries;

    EntryCollector(int limit, int textLength) {
        this.limit = limit;
        this.textLength = textLength;
    }

    /**
     * Takes a column beside the code.
     *
     * @param name its name
     * @param line where it stands
     * @throws ListFormException if the name is none, or there twice
     */
    public void column(String name, long line) throws ListFormException {
        value(name, line);
        if (name.isEmpty()) {
            throw new ListFormException(line, "value", name);
        }
        if (columns.contains(name)) {
            throw new ListFormException(line, "columnTwice", name);
        }
        columns.add(name);
    }

    /**
     * Takes a cell. One with a value keeps the discipline of all strings; an empty one is no cell.
     *
     * @param value the value
     * @param line where it stands
     * @throws ListFormException if the value is not admissible
     */
    public void value(String value, long line) throws ListFormException {
        if (value.length() > textLength || !TextDiscipline.isClean(value)) {
            throw new ListFormException(line, "value", value.length() > 100 ? value.substring(0, 100) + "…" : value);
        }
    }

    /**
     * Takes an entry.
     *
     * @param code its code; empty if it has none
     * @param line where it stands
     * @throws ListFormException if the code is not admissible
     * @throws TooManyEntriesException if there are too many
     */
    public void entry(String code, long line) throws ListFormException, TooManyEntriesException {
        if (code.isEmpty()) {
            throw new ListFormException(line, "missing", CODE);
        }
        value(code, line);
        if (++entries > limit) {
            throw new TooManyEntriesException();
        }
        if (!codes.add(code) && twice.size() < TWICE_SHOWN) {
            twice.add(code);
        }
    }

    ExternalList list() {
        return new ExternalList(null, columns, List.copyOf(codes), List.copyOf(twice), entries);
    }
}
