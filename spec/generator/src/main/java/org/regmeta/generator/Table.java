package org.regmeta.generator;

import java.util.ArrayList;
import java.util.List;

/** A table of text as the library reads it: tab-separated, with tab, line feed and backslash escaped by a backslash. */
final class Table {
    private final StringBuilder out = new StringBuilder();

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        List<String> escaped = new ArrayList<>(cells.size());
        for (String cell : cells) {
            escaped.add(cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        out.append(String.join("\t", escaped)).append('\n');
        return this;
    }

    String text() {
        return out.toString();
    }
}
