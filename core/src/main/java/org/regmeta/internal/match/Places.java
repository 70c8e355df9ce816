package org.regmeta.internal.match;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.Areas;
import org.regmeta.value.Area;

/** Whether places cover the area of a question: all of it, a part of it, or nothing. */
final class Places {
    /** How much of the area. */
    enum Extent {
        /** All of it. */
        ALL,
        /** A part of it. */
        PART,
        /** Nothing. */
        NONE
    }

    private final @Nullable Area asked;
    private final Areas table;
    private final Map<List<Area>, Extent> known = new ConcurrentHashMap<>();

    Places(@Nullable Area asked, Areas table) {
        this.asked = asked;
        this.table = table;
    }

    /** No places stand for everywhere; a question without an area is met anywhere. */
    Extent of(List<Area> places) {
        return places.isEmpty() || asked == null
                ? Extent.ALL
                : known.computeIfAbsent(places, list -> compare(list, asked));
    }

    private Extent compare(List<Area> places, Area area) {
        if (places.stream().anyMatch(place -> place.contains(area, table))) {
            return Extent.ALL;
        }
        return places.stream().anyMatch(place -> area.contains(place, table)) ? Extent.PART : Extent.NONE;
    }
}
