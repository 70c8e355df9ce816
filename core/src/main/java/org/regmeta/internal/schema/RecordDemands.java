package org.regmeta.internal.schema;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.CodeList;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;

/** Says yes or no to what one object demands across its properties; the part of the schema that neither engine is asked for. */
public final class RecordDemands {
    private RecordDemands() {}

    /**
     * Whether a record meets the demands.
     *
     * @param record a record that its schema has passed
     * @return whether the explainer would find nothing
     */
    public static boolean met(MetadataRecord record) {
        if (record instanceof CodeList list) {
            return list.entry().isEmpty() != (list.external() == null);
        }
        if (record instanceof DataElement element) {
            return codeListFits(element) && facetsFit(element);
        }
        return !(record instanceof Profile profile)
                || profile.restriction().stream().allMatch(RecordDemands::saysSomething);
    }

    private static boolean codeListFits(DataElement element) {
        return (element.datatype() == Datatype.CODE) == (element.codeList() != null);
    }

    private static boolean facetsFit(DataElement element) {
        String datatype = element.datatype().code();
        Set<String> facets = facets(element);
        for (Map.Entry<String, Set<String>> needed : DatatypeFacets.NEEDED.entrySet()) {
            if (needed.getValue().contains(datatype) && !facets.contains(needed.getKey())) {
                return false;
            }
        }
        return DatatypeFacets.allowed(datatype).containsAll(facets);
    }

    private static Set<String> facets(DataElement element) {
        Set<String> facets = new HashSet<>();
        Constraint constraint = element.constraint();
        if (constraint != null) {
            note(facets, "minLength", constraint.minLength());
            note(facets, "maxLength", constraint.maxLength());
            note(facets, "regex", constraint.regex());
            note(facets, "minInclusive", constraint.minInclusive());
            note(facets, "maxInclusive", constraint.maxInclusive());
            note(facets, "fractionDigits", constraint.fractionDigits());
            note(facets, "unit", constraint.unit());
            note(facets, "characterSet", constraint.characterSet());
            note(facets, "coordinateSystem", constraint.coordinateSystem());
        }
        return facets;
    }

    private static void note(Set<String> facets, String name, @Nullable Object value) {
        if (value != null) {
            facets.add(name);
        }
    }

    private static boolean saysSomething(Restriction restriction) {
        return restriction.required() != null
                || restriction.forbidden() != null
                || restriction.maxOccurs() != null
                || restriction.fixed() != null
                || !restriction.allowed().isEmpty()
                || restriction.regex() != null;
    }
}
