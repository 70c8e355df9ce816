package org.regmeta.internal.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Code;
import org.regmeta.value.DateRange;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * A list of the standard in the version that applies to a record: a newer one that was handed in, else the one that comes with the library (section 8.1 of the
 * standard). Facts of law that change stand in such lists and nowhere else.
 */
public final class AppliedList {
    private static final String START = "https://w3id.org/regmeta/codelist/";
    private static final PerCatalogue<Map<Ref, Map<String, CodeListEntry>>> KEPT = new PerCatalogue<>();

    private static final Map<String, Iri> IDS = new ConcurrentHashMap<>();

    private final String name;
    private final @Nullable Ref ref;
    private final @Nullable Map<String, CodeListEntry> newer;

    private AppliedList(String name, @Nullable Ref ref, @Nullable Map<String, CodeListEntry> newer) {
        this.name = name;
        this.ref = ref;
        this.newer = newer;
    }

    /**
     * The list that applies.
     *
     * @param name the name of a list of the standard
     * @param record the record that uses it
     * @param known the records that were handed in
     * @return the version to which the record leads on the day of the check
     */
    public static AppliedList of(String name, MetadataRecord record, Known known) {
        Iri id = IDS.computeIfAbsent(name, list -> Iri.of(START + list));
        if (!known.catalogue().contains(id)) {
            return new AppliedList(name, null, null);
        }
        Version own = Version.parse(CodeLists.version(name));
        Map<Ref, Map<String, CodeListEntry>> kept = KEPT.get(known.catalogue(), ConcurrentHashMap::new);
        return known.find(Ref.of(id), record, CodeList.class)
                .filter(list -> list.external() == null && list.version().compareTo(own) > 0)
                .map(list -> {
                    Ref exact = Ref.of(id, list.version());
                    return new AppliedList(name, exact, kept.computeIfAbsent(exact, ref -> entries(list)));
                })
                .orElse(new AppliedList(name, null, null));
    }

    /**
     * The versions of all lists of the standard that apply on a day.
     *
     * @param catalogue the records that were handed in
     * @param date the day
     * @return exact references, sorted: of each list that of the library, and a newer one where it was handed in
     */
    public static List<Ref> versions(Catalogue catalogue, LocalDate date) {
        Set<Ref> versions = new TreeSet<>();
        for (String name : CodeLists.names()) {
            Iri id = Iri.of(START + name);
            Version own = Version.parse(CodeLists.version(name));
            versions.add(Ref.of(id, own));
            if (catalogue.contains(id)) {
                catalogue
                        .resolve(Ref.of(id), date)
                        .filter(list -> list.version().compareTo(own) > 0)
                        .ifPresent(list -> versions.add(Ref.of(id, list.version())));
            }
        }
        return List.copyOf(versions);
    }

    private static Map<String, CodeListEntry> entries(CodeList list) {
        Map<String, CodeListEntry> entries = new LinkedHashMap<>();
        list.entry().forEach(entry -> entries.putIfAbsent(entry.code(), entry(entry)));
        return entries;
    }

    private static CodeListEntry entry(org.regmeta.model.CodeListEntry entry) {
        DateRange validity = Known.range(entry.validity());
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : entry.cell()) {
            cells.putIfAbsent(cell.columnName(), cell.value());
        }
        return new CodeListEntry(
                entry.code(),
                validity.from(),
                validity.to(),
                entry.parentCode(),
                entry.title().asMap(),
                entry.definition() == null ? Map.of() : entry.definition().asMap(),
                cells);
    }

    /**
     * Finds a code, whether it holds today or not.
     *
     * @param code a code
     * @return its entry; empty if the list does not have it
     */
    public Optional<CodeListEntry> entry(String code) {
        return newer == null ? CodeLists.find(name, code) : Optional.ofNullable(newer.get(code));
    }

    /**
     * A further fact about a code.
     *
     * @param code a code
     * @param column the name of a column
     * @return what stands there; empty if the list does not have the code or says nothing
     */
    public Optional<String> fact(String code, String column) {
        return entry(code).map(entry -> entry.cells().get(column));
    }

    /**
     * Whether a code is another one or narrower than it.
     *
     * @param code a code
     * @param broader another code
     * @return whether {@code broader} is met on the way up from {@code code}
     */
    public boolean isWithin(Code code, Code broader) {
        @Nullable String current = code.value();
        for (int steps = 0; current != null && steps < 100; steps++) {
            if (current.equals(broader.value())) {
                return true;
            }
            current = entry(current).map(CodeListEntry::parent).orElse(null);
        }
        return false;
    }

    /**
     * The version that was handed in.
     *
     * @return its reference, or null where the list of the library applies
     */
    @Nullable
    Ref newer() {
        return ref;
    }

    /**
     * All entries.
     *
     * @return in the order of the list
     */
    public List<CodeListEntry> entries() {
        return newer == null ? CodeLists.entries(name) : List.copyOf(newer.values());
    }

    /**
     * All codes.
     *
     * @return in the order of the list
     */
    public List<String> codes() {
        return newer == null
                ? CodeLists.entries(name).stream().map(CodeListEntry::code).toList()
                : List.copyOf(newer.keySet());
    }
}
