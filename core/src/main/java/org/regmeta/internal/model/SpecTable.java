package org.regmeta.internal.model;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.spec.SpecFile;

/** Reads the tab-separated tables that the build of the standard packs into the spec jar. */
public final class SpecTable {
    private SpecTable() {}

    /**
     * The rows of a table.
     *
     * @param name file name below the folder of the standard
     * @return rows of cells, without escapes
     * @throws IllegalStateException if the spec jar is not there
     */
    public static List<List<String>> read(String name) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /**
     * A resource of the standard.
     *
     * @param name file name below the folder of the standard
     * @return its bytes; the caller closes it
     * @throws IllegalStateException if the spec jar is not there
     */
    public static InputStream open(String name) {
        @Nullable InputStream stream = find(name);
        if (stream == null) {
            throw new IllegalStateException("no " + name + ": add the artifact org.regmeta:regmeta-spec");
        }
        return stream;
    }

    /**
     * A resource of the standard that need not be there.
     *
     * @param name file name below the folder of the standard
     * @return its bytes, to be closed by the caller, or null
     */
    public static @Nullable InputStream find(String name) {
        try {
            return SpecFile.open(name);
        } catch (FileNotFoundException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(unescape(line.substring(start, tab)));
            start = tab + 1;
        }
        cells.add(unescape(line.substring(start)));
        return cells;
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                char escaped = cell.charAt(i);
                text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
