package org.regmeta.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.Kind;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.ValueFormatException;

/** How a caller names a record: by its whole id, with or without a version, or by the end of one that no other record of these kinds has. */
final class RecordName {
    private final Catalogue known;
    private final Words words;

    RecordName(Catalogue known, Words words) {
        this.known = known;
        this.words = words;
    }

    /** What is meant; empty if no record of these kinds is called so, and a {@link UsageException} if several are. */
    Optional<Ref> find(String text, Set<Kind> kinds) {
        Set<Iri> ending = new TreeSet<>();
        for (Catalogue.Entry entry : known.entries()) {
            String id = entry.id().value();
            if (kinds.contains(entry.kind()) && (id.endsWith("/" + text) || id.endsWith(":" + text))) {
                ending.add(entry.id());
            }
        }
        if (ending.size() > 1) {
            throw new UsageException(words.get(
                    "match.ambiguous",
                    text,
                    String.join(", ", ending.stream().map(Iri::value).toList())));
        }
        return ending.isEmpty()
                ? whole(text, kinds)
                : Optional.of(Ref.of(ending.iterator().next()));
    }

    private Optional<Ref> whole(String text, Set<Kind> kinds) {
        try {
            Ref ref = Ref.parse(text);
            return Optional.of(ref)
                    .filter(one -> known.entries(one).stream().anyMatch(entry -> kinds.contains(entry.kind())));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** Says that no record of these kinds is called so, and which was perhaps meant: by its end where only an end was typed. */
    String missing(String text, Set<Kind> kinds) {
        TreeMap<String, String> names = new TreeMap<>();
        boolean isWhole = text.contains(":");
        for (Catalogue.Entry entry : known.entries()) {
            String id = entry.id().value();
            if (kinds.contains(entry.kind())) {
                int end = Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1;
                names.putIfAbsent(isWhole ? id : id.substring(end), id);
            }
        }
        String closest = Suggestion.closest(text, names.keySet());
        String told = words.get("match.missing", text);
        return closest.isEmpty() ? told : told + ". " + words.get("match.meant", names.getOrDefault(closest, closest));
    }
}
