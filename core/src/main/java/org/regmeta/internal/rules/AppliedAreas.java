package org.regmeta.internal.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.Areas;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Ref;

/** The areas in the version of their list that applies to a record: states join unions and leave them, municipalities merge (section 8.5 of the standard). */
public final class AppliedAreas {
    private static final PerCatalogue<Map<Ref, Areas>> KEPT = new PerCatalogue<>();

    private AppliedAreas() {}

    /**
     * The areas that apply.
     *
     * @param record the record that names areas
     * @param known the records that were handed in
     * @return a table of areas
     */
    public static Areas of(MetadataRecord record, Known known) {
        AppliedList list = AppliedList.of("area", record, known);
        @Nullable Ref newer = list.newer();
        return newer == null
                ? Areas.standard()
                : KEPT.get(known.catalogue(), ConcurrentHashMap::new)
                        .computeIfAbsent(newer, ref -> Areas.of(list.entries()));
    }
}
