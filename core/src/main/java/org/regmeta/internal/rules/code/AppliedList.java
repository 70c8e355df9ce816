package org.regmeta.internal.rules.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.PerCatalogue;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.DateRange;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * A list of the standard in the version that applies to a record: a newer one that was handed in, else the one that comes with the library (section 8.1 of the
 * standard).
 */
final class AppliedList {
    private static final String START = "https://w3id.org/regmeta/codelist/";
    private static final PerCatalogue<Map<Ref, Map<String, DateRange>>> KEPT = new PerCatalogue<>();

    private final String name;
    private final @Nullable Map<String, DateRange> newer;

    private AppliedList(String name, @Nullable Map<String, DateRange> newer) {
        this.name = name;
        this.newer = newer;
    }

    static AppliedList of(String name, MetadataRecord record, RuleContext context) {
        Iri id = Iri.of(START + name);
        if (context.catalogue().versions(id).isEmpty()) {
            return new AppliedList(name, null);
        }
        Version own = Version.parse(CodeLists.version(name));
        Map<Ref, Map<String, DateRange>> kept = KEPT.get(context.catalogue(), ConcurrentHashMap::new);
        return new AppliedList(
                name,
                Known.of(context)
                        .find(Ref.of(id), record, CodeList.class)
                        .filter(list ->
                                list.external() == null && list.version().compareTo(own) > 0)
                        .map(list -> kept.computeIfAbsent(Ref.of(id, list.version()), ref -> validities(list)))
                        .orElse(null));
    }

    private static Map<String, DateRange> validities(CodeList list) {
        return list.entry().stream()
                .collect(Collectors.toMap(
                        CodeListEntry::code, entry -> Known.range(entry.validity()), (first, second) -> first));
    }

    /** The days on which a code holds; empty if the list does not have it. */
    Optional<DateRange> validity(String code) {
        return newer == null
                ? CodeLists.find(name, code).map(entry -> DateRange.of(entry.from(), entry.to()))
                : Optional.ofNullable(newer.get(code));
    }

    List<String> codes() {
        return newer == null
                ? CodeLists.entries(name).stream().map(entry -> entry.code()).toList()
                : List.copyOf(newer.keySet());
    }
}
