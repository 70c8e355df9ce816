package org.regmeta.codelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.SpecTable;

/** The code lists of the standard, each read when it is first asked for. Immutable and thread-safe. */
public final class CodeLists {
    private static final Map<String, Map<String, CodeListEntry>> LISTS = new ConcurrentHashMap<>();

    private static final class Index {
        static final Map<String, List<String>> ROWS = index();
    }

    private CodeLists() {}

    /**
     * The names of all lists.
     *
     * @return such as {@code status}, in alphabetical order
     */
    public static List<String> names() {
        return List.copyOf(Index.ROWS.keySet());
    }

    /**
     * The version of a list.
     *
     * @param list the name of a list
     * @return MAJOR.MINOR.PATCH
     * @throws IllegalArgumentException if there is no such list
     */
    public static String version(String list) {
        return row(list).get(2);
    }

    /**
     * The title of a list.
     *
     * @param list the name of a list
     * @param language {@code de} or {@code en}
     * @return its title
     * @throws IllegalArgumentException if there is no such list
     */
    public static String title(String list, String language) {
        return row(list).get(language.equals("de") ? 4 : 5);
    }

    /**
     * What a list is for.
     *
     * @param list the name of a list
     * @param language {@code de} or {@code en}
     * @return its description
     * @throws IllegalArgumentException if there is no such list
     */
    public static String description(String list, String language) {
        return row(list).get(language.equals("de") ? 6 : 7);
    }

    /**
     * The codes of a list in its order.
     *
     * @param list the name of a list
     * @return all entries, also those that do not hold today
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<CodeListEntry> entries(String list) {
        return List.copyOf(map(list).values());
    }

    /**
     * Finds a code.
     *
     * @param list the name of a list
     * @param code a code
     * @return its entry, or empty
     * @throws IllegalArgumentException if there is no such list
     */
    public static Optional<CodeListEntry> find(String list, String code) {
        return Optional.ofNullable(map(list).get(code));
    }

    /**
     * Whether a code is another one or narrower than it.
     *
     * @param list the name of a list
     * @param code a code
     * @param broader another code
     * @return whether {@code broader} is met on the way up from {@code code}
     */
    public static boolean isWithin(String list, String code, String broader) {
        @Nullable String current = code;
        for (int steps = 0; current != null && steps < 100; steps++) {
            if (current.equals(broader)) {
                return true;
            }
            current = find(list, current).map(CodeListEntry::parent).orElse(null);
        }
        return false;
    }

    private static List<String> row(String list) {
        List<String> row = Index.ROWS.get(list);
        if (row == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return row;
    }

    private static Map<String, List<String>> index() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        SpecTable.read("codelists/index.tsv").forEach(row -> rows.put(row.get(0), row));
        return rows;
    }

    private static Map<String, CodeListEntry> map(String list) {
        row(list);
        return LISTS.computeIfAbsent(list, CodeLists::read);
    }

    private static Map<String, CodeListEntry> read(String list) {
        Map<String, CodeListEntry> entries = new LinkedHashMap<>();
        for (List<String> row : SpecTable.read("codelists/" + list + ".tsv")) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String cell : row.subList(8, row.size())) {
                int equals = cell.indexOf('=');
                cells.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
            entries.put(
                    row.get(0),
                    new CodeListEntry(
                            row.get(0),
                            date(row.get(1)),
                            date(row.get(2)),
                            row.get(3).isEmpty() ? null : row.get(3),
                            Map.of("de", row.get(4), "en", row.get(5)),
                            Map.of("de", row.get(6), "en", row.get(7)),
                            cells));
        }
        return entries;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
