package org.regmeta.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Member;
import org.regmeta.model.PersonalData;
import org.regmeta.value.Code;
import org.regmeta.value.Path;

/**
 * A leaf of a structure, at its place. Immutable and thread-safe.
 *
 * @param path the names that lead to it from the root structure
 * @param element what it holds, and by its {@link DataElement#concept} what that means
 * @param member the member by which the innermost group names it
 * @param groups the structures that it lies in, the root first
 * @param role whose fact it is: the nearest role on its path; null where no member has one
 * @param personalData what the member says about it, else the element
 */
public record Field(
        Path path,
        DataElement element,
        Member member,
        List<DataStructure> groups,
        @Nullable Code role,
        PersonalData personalData) {
    /**
     * Keeps its own copy of the groups.
     *
     * @throws NullPointerException if a value other than the role, or an item of the list is null
     */
    public Field {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(personalData, "personalData");
        groups = List.copyOf(groups);
    }

    /**
     * Whether it is about people. What nobody has classified counts as such.
     *
     * @return whether it is anything but {@code none}
     */
    public boolean isPersonal() {
        return personalData != PersonalData.NONE;
    }
}
