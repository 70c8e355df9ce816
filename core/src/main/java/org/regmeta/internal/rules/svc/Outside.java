package org.regmeta.internal.rules.svc;

import java.util.List;
import org.regmeta.codelist.Areas;
import org.regmeta.value.Area;

/** Finds an area that lies outside of others. */
final class Outside {
    private Outside() {}

    /** The place of the first area that lies in none of the others; -1 if there is none. An absent list means everywhere. */
    static int firstOf(List<Area> areas, List<Area> limits, Areas table) {
        for (int i = 0; i < areas.size() && !limits.isEmpty(); i++) {
            Area area = areas.get(i);
            if (limits.stream().noneMatch(limit -> limit.contains(area, table))) {
                return i;
            }
        }
        return -1;
    }
}
