package org.regmeta.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facets of {@code constraint} fit which datatype; section 2 of the standard. */
final class DatatypeFacets {
    private static final Set<String> TEXTUAL = Set.of("minLength", "maxLength", "regex", "characterSet");
    private static final Set<String> RANGE = Set.of("minInclusive", "maxInclusive");
    private static final Set<String> FRACTION = Set.of("minInclusive", "maxInclusive", "fractionDigits");
    private static final Set<String> MEASURED = Set.of("minInclusive", "maxInclusive", "fractionDigits", "unit");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("text", TEXTUAL),
            Map.entry("string", TEXTUAL),
            Map.entry("identifier", TEXTUAL),
            Map.entry("code", TEXTUAL),
            Map.entry("integer", RANGE),
            Map.entry("year", RANGE),
            Map.entry("decimal", FRACTION),
            Map.entry("amount", MEASURED),
            Map.entry("quantity", MEASURED),
            Map.entry("geometry", Set.of("coordinateSystem")),
            Map.entry("binary", Set.of("maxLength")));

    /** Facet to the datatypes that cannot do without it. */
    static final Map<String, Set<String>> NEEDED =
            Map.of("unit", Set.of("amount", "quantity"), "coordinateSystem", Set.of("geometry"));

    /** The parts of a restriction of a profile, of which it has at least one. */
    static final List<String> RESTRICTION_PARTS =
            List.of("required", "forbidden", "maxOccurs", "fixed", "allowed", "regex");

    private DatatypeFacets() {}

    static Set<String> allowed(String datatype) {
        return ALLOWED.getOrDefault(datatype, Set.of());
    }
}
