package org.regmeta.generator;

/** A page of Markdown in the making. */
final class Page {
    private final StringBuilder out = new StringBuilder();

    Page(String title, String remark) {
        out.append("# ")
                .append(title)
                .append("\n\n<!-- ")
                .append(remark.replace("`", ""))
                .append(" -->\n\n");
    }

    Page line(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** Lines that stand as they are. */
    Page block(String lines) {
        out.append(lines);
        return this;
    }

    Page heading(int level, String heading) {
        out.append('\n').append("#".repeat(level)).append(' ').append(heading).append("\n\n");
        return this;
    }

    Page header(String... cells) {
        row(cells);
        out.append("|---".repeat(cells.length)).append("|\n");
        return this;
    }

    Page row(String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        out.append('\n');
        return this;
    }

    String text() {
        return out.toString();
    }
}
