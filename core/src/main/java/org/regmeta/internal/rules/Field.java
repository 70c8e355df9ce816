package org.regmeta.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.PersonalData;
import org.regmeta.value.Code;
import org.regmeta.value.Path;

/**
 * A leaf of a structure, at its place.
 *
 * @param path the names that lead to it from the root structure
 * @param element what it holds
 * @param groups the structures that it lies in, the root first
 * @param role whose fact it is: the nearest role on its path; null where no member has one
 * @param personalData what the member says about it, else the element
 */
public record Field(
        Path path,
        DataElement element,
        List<DataStructure> groups,
        @Nullable Code role,
        PersonalData personalData) {
    /**
     * Whether it is about people. What nobody has classified counts as such.
     *
     * @return whether it is anything but {@code none}
     */
    public boolean isPersonal() {
        return personalData != PersonalData.NONE;
    }
}
