package org.regmeta.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Property;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.DateRange;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** The references of a record, and what is wrong with their targets: unknown, of a wrong kind, or not usable for some time (section 4.4 of the standard). */
public final class References {
    private static final String CODE_LIST = "https://w3id.org/regmeta/codelist/";
    private static final String PUBLISHER = "https://w3id.org/regmeta/organisation/regmeta";

    /** These look back by their meaning: what they name may be over. */
    private static final Set<String> BACKWARDS = Set.of("replaces", "basedOn");

    private References() {}

    /**
     * Visits the references.
     *
     * @param record a record
     * @param visitor takes each reference
     */
    public static void forEach(MetadataRecord record, Parts.Visitor<Ref> visitor) {
        Parts.forEach(record, Ref.class, visitor);
    }

    /**
     * Visits the references that lead to a record of a right kind.
     *
     * @param record a record that is in use or will be
     * @param known the records they lead to
     * @param visitor takes each reference that must lead to something in force
     */
    public static void forEachUsed(MetadataRecord record, Known known, Parts.Visitor<Ref> visitor) {
        forEach(record, (path, property, ref) -> {
            List<Catalogue.Entry> matching = known.catalogue().entries(ref);
            if (!BACKWARDS.contains(property.name())
                    && !matching.isEmpty()
                    && admits(property, record, matching.get(0).kind())) {
                visitor.visit(path, property, ref);
            }
        });
    }

    /**
     * Whether a property may refer to a record.
     *
     * @param property the name that refers
     * @param referrer the record that refers
     * @param target the kind of the record referred to
     * @return whether it fits
     */
    public static boolean admits(Property property, MetadataRecord referrer, Kind target) {
        return targets(property, referrer).contains(target.code())
                || property.targets().contains("any");
    }

    /**
     * The kinds that a property may refer to.
     *
     * @param property the name that refers
     * @param referrer the record that refers
     * @return their codes
     */
    public static List<String> targets(Property property, MetadataRecord referrer) {
        return property.targets().contains("same") ? List.of(referrer.kind().code()) : property.targets();
    }

    /**
     * Whether an id is one of the records that come with the standard.
     *
     * @param id an id
     * @return whether it is a code list of the standard or its publisher
     */
    public static boolean isBundled(Iri id) {
        String text = id.value();
        return text.equals(PUBLISHER)
                || (text.startsWith(CODE_LIST) && CodeLists.names().contains(text.substring(CODE_LIST.length())));
    }

    /**
     * The versions that a reference can resolve to at some time.
     *
     * @param ref a reference
     * @param referrer the record that refers
     * @param known the records
     * @return those whose state admits it, the highest first
     */
    public static Stream<Catalogue.Entry> usable(Ref ref, MetadataRecord referrer, Known known) {
        return known.catalogue().entries(ref).stream()
                .filter(target ->
                        !known.catalogue().usableDays(target, referrer).isEmpty());
    }

    /**
     * The days of a record on which a reference resolves to nothing.
     *
     * @param ref a reference
     * @param referrer the record that refers
     * @param known the records
     * @return the gaps in order of time
     */
    public static List<DateRange> gaps(Ref ref, MetadataRecord referrer, Known known) {
        List<DateRange> valid = new ArrayList<>();
        for (Catalogue.Entry target : known.catalogue().entries(ref)) {
            for (DateRange range : known.catalogue().usableDays(target, referrer)) {
                if (range.equals(DateRange.ALWAYS)) {
                    return List.of();
                }
                valid.add(range);
            }
        }
        return Known.range(referrer.validity()).gaps(valid);
    }
}
