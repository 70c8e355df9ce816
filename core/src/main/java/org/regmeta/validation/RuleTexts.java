package org.regmeta.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.regmeta.internal.model.SpecTable;

/** The catalogue of rules as the spec jar brings it. Immutable and thread-safe; read once, when first used. */
public final class RuleTexts {
    private final Map<String, RuleEntry> byId;

    private static final class Holder {
        static final RuleTexts STANDARD = new RuleTexts(SpecTable.read("rules.tsv"));
    }

    private RuleTexts(List<List<String>> rows) {
        Map<String, RuleEntry> entries = new TreeMap<>();
        List<String> header = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> texts = new HashMap<>();
            for (int i = 8; i < 16; i++) {
                texts.put(header.get(i), row.get(i));
            }
            entries.put(
                    row.get(0),
                    new RuleEntry(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            Layer.valueOf(row.get(3)),
                            Severity.ofCode(row.get(4)),
                            row.get(5),
                            words(row.get(6)),
                            words(row.get(7)),
                            texts,
                            List.of(row.get(16).split(" \\| "))));
        }
        this.byId = Collections.unmodifiableMap(entries);
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * The catalogue of the standard.
     *
     * @return the one catalogue
     * @throws IllegalStateException if the spec jar is not there
     */
    public static RuleTexts standard() {
        return Holder.STANDARD;
    }

    /**
     * Finds a rule.
     *
     * @param id such as {@code RM-REF-001}
     * @return its entry, or empty
     */
    public Optional<RuleEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * A rule that is there.
     *
     * @param id such as {@code RM-REF-001}
     * @return its entry
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleEntry entry(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    /**
     * All rules.
     *
     * @return by id
     */
    public Collection<RuleEntry> all() {
        return byId.values();
    }
}
