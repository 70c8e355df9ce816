package org.regmeta.internal.rules.prof;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;

/**
 * The place of the standard that a restriction is about.
 *
 * @param property the last property of its path
 * @param isRequired whether the standard demands a value wherever the owner stands
 * @param isOnEveryRecord whether the standard demands every property of the path, so that each record of the kind has the place
 * @param language the language of a Text, or empty where the property as a whole is meant
 */
record Place(Property property, boolean isRequired, boolean isOnEveryRecord, String language) {
    /**
     * Follows the path of a restriction through the model.
     *
     * @param restriction a restriction
     * @return the place; empty if the standard has none of this name
     */
    static Optional<Place> of(Restriction restriction) {
        @Nullable Structure owner = Model.standard().kind(restriction.onKind().code());
        @Nullable Place place = null;
        boolean everywhere = true;
        for (String name : restriction.onPath().split("/", -1)) {
            Structure.@Nullable Use use = owner == null ? null : owner.use(name);
            if (use != null) {
                everywhere &= use.required();
                place = new Place(use.property(), use.required(), everywhere, "");
                owner = Model.standard().object(use.property().type());
            } else if (place != null && place.isText()) {
                place = new Place(place.property(), false, false, name);
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(place);
    }

    private boolean isText() {
        return property.isText() && language.isEmpty();
    }

    /** How many values the standard admits, or the greatest number where it sets no bound. */
    long most() {
        return property.list() ? Long.MAX_VALUE : 1;
    }

    /** Whether the code list of the place has a value; an open list admits an IRI beside its codes, and those that a newer version adds. */
    boolean admits(String value, Profile profile, Known known) {
        String list = property.codeList();
        return !CodeLists.names().contains(list)
                || (property.type().equals("OpenCode") && value.indexOf(':') > 0)
                || AppliedList.of(list, profile, known).entry(value).isPresent();
    }
}
