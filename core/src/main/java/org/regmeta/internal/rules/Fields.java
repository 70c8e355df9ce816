package org.regmeta.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** The fields of a structure with all groups unfolded (section 1.4 of the standard). Immutable. */
public final class Fields {
    private static final int MOST = 20_000;

    private record Group(
            DataStructure structure,
            @Nullable Path path,
            List<DataStructure> groups,
            @Nullable Code role) {}

    private final List<Field> leaves = new ArrayList<>();
    private final Set<Path> paths = new TreeSet<>();
    private final Set<Path> open = new HashSet<>();
    private final Set<Ref> missing = new TreeSet<>();

    private Fields() {}

    /**
     * Unfolds a structure. A member that leads nowhere, or back into a group that it lies in, is left open.
     *
     * @param root the structure
     * @param known the records that its members refer to
     * @return its fields
     */
    public static Fields of(DataStructure root, Known known) {
        Fields fields = new Fields();
        Deque<Group> groups = new ArrayDeque<>();
        groups.add(new Group(root, null, List.of(root), null));
        while (!groups.isEmpty()) {
            Group group = groups.removeLast();
            group.structure().member().forEach(member -> fields.take(member, group, known, groups));
        }
        fields.leaves.sort(Comparator.comparing(Field::path));
        return fields;
    }

    private void take(Member member, Group group, Known known, Deque<Group> groups) {
        Path path = group.path() == null ? Path.of(member.name()) : group.path().child(member.name());
        Code role = member.subjectRole() == null ? group.role() : member.subjectRole();
        MetadataRecord of =
                known.find(member.of(), group.structure(), MetadataRecord.class).orElse(null);
        paths.add(path);
        if (of instanceof DataElement element) {
            leaves.add(new Field(
                    path,
                    element,
                    group.groups(),
                    role,
                    member.personalData() == null ? element.personalData() : member.personalData()));
        } else if (of instanceof DataStructure inner && !liesIn(inner, group.groups())) {
            List<DataStructure> longer = new ArrayList<>(group.groups());
            longer.add(inner);
            groups.add(new Group(inner, path, List.copyOf(longer), role));
        } else {
            open.add(path);
            missing.add(member.of());
        }
        if (paths.size() > MOST) {
            throw new TooManyFieldsException(group.groups().get(0).id().value());
        }
    }

    private static boolean liesIn(DataStructure structure, List<DataStructure> groups) {
        return groups.stream()
                .anyMatch(group ->
                        group.id().equals(structure.id()) && group.version().equals(structure.version()));
    }

    /**
     * All leaves.
     *
     * @return in the order of their paths
     */
    public List<Field> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    /**
     * The leaves that a path stands for.
     *
     * @param path a path to a leaf or a group
     * @return the leaf, or those of the group; empty if the path leads nowhere
     */
    public List<Field> below(Path path) {
        return leaves.stream().filter(leaf -> leaf.path().isBelowOrEqual(path)).toList();
    }

    /**
     * The paths of all members, groups and leaves.
     *
     * @return in their order
     */
    public Set<Path> paths() {
        return Collections.unmodifiableSet(paths);
    }

    /**
     * Whether a path leads to a member, or may do so within a part that is not known.
     *
     * @param path a path
     * @return whether nothing speaks against it
     */
    public boolean admits(Path path) {
        return paths.contains(path) || open.stream().anyMatch(path::isBelowOrEqual);
    }

    /**
     * Where the members lead that are left open.
     *
     * @return in their order
     */
    public Set<Ref> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /**
     * Whether every member is known.
     *
     * @return whether {@link #leaves} are all leaves
     */
    public boolean isComplete() {
        return open.isEmpty();
    }
}
