package org.regmeta.catalogue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * The fields of a structure with all groups unfolded, or those of them that an evidence type holds (section 1.4 of the standard). {@link Catalogue} finds them. A
 * member that leads to no element and no structure, or back into a group that it lies in, has no fields and is {@link #missing}. Immutable and thread-safe.
 */
public final class Fields {
    private static final int MOST = 20_000;

    private record Group(
            DataStructure structure,
            @Nullable Path path,
            List<DataStructure> groups,
            @Nullable Code role) {}

    private final List<Field> leaves = new ArrayList<>();
    private final Set<Path> paths = new TreeSet<>();
    private final Map<Path, Ref> open = new TreeMap<>();
    private final Set<Ref> missing = new TreeSet<>();

    private Fields() {}

    static Fields of(DataStructure root, Catalogue catalogue, LocalDate date) {
        Fields fields = new Fields();
        Deque<Group> groups = new ArrayDeque<>();
        groups.add(new Group(root, null, List.of(root), null));
        while (!groups.isEmpty()) {
            Group group = groups.removeLast();
            group.structure().member().forEach(member -> {
                @Nullable
                MetadataRecord of =
                        catalogue.resolve(member.of(), date, group.structure()).orElse(null);
                fields.take(member, of, group, groups);
            });
        }
        fields.leaves.sort(Comparator.comparing(Field::path));
        fields.missing.addAll(fields.open.values());
        return fields;
    }

    static Fields of(EvidenceType evidence, Catalogue catalogue, LocalDate date) {
        @Nullable Ref structure = evidence.structure();
        if (structure == null) {
            return new Fields();
        }
        return catalogue
                .resolve(structure, date, evidence, DataStructure.class)
                .map(root -> of(root, catalogue, date).within(evidence.field()))
                .orElseGet(() -> unknown(structure));
    }

    private static Fields unknown(Ref structure) {
        Fields none = new Fields();
        none.missing.add(structure);
        return none;
    }

    private void take(Member member, @Nullable MetadataRecord of, Group group, Deque<Group> groups) {
        Path path = group.path() == null ? Path.of(member.name()) : group.path().child(member.name());
        Code role = member.subjectRole() == null ? group.role() : member.subjectRole();
        paths.add(path);
        if (of instanceof DataElement element) {
            leaves.add(new Field(
                    path,
                    element,
                    member,
                    group.groups(),
                    role,
                    member.personalData() == null ? element.personalData() : member.personalData()));
        } else if (of instanceof DataStructure inner && !liesIn(inner, group.groups())) {
            List<DataStructure> longer = new ArrayList<>(group.groups());
            longer.add(inner);
            groups.add(new Group(inner, path, List.copyOf(longer), role));
        } else {
            open.put(path, member.of());
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

    /** What is at some paths or below them; all of it if there are none. */
    private Fields within(List<Path> listed) {
        if (listed.isEmpty()) {
            return this;
        }
        Fields part = new Fields();
        leaves.stream().filter(leaf -> isIn(leaf.path(), listed)).forEach(part.leaves::add);
        paths.stream().filter(path -> isIn(path, listed)).forEach(part.paths::add);
        open.forEach((path, of) -> {
            // what is listed may lie in a part that is not known
            if (isIn(path, listed) || listed.stream().anyMatch(one -> one.isBelowOrEqual(path))) {
                part.open.put(path, of);
                part.missing.add(of);
            }
        });
        return part;
    }

    private static boolean isIn(Path path, List<Path> listed) {
        return listed.stream().anyMatch(path::isBelowOrEqual);
    }

    /**
     * All leaves.
     *
     * @return in the order of their paths; unmodifiable
     */
    public List<Field> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    /**
     * The leaves that a path stands for.
     *
     * @param path a path to a leaf or a group
     * @return the leaf, or those of the group, in the order of their paths; empty if the path leads nowhere
     */
    public List<Field> below(Path path) {
        return leaves.stream().filter(leaf -> leaf.path().isBelowOrEqual(path)).toList();
    }

    /**
     * The paths of all members, groups and leaves.
     *
     * @return in their order; unmodifiable
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
        return paths.contains(path) || open.keySet().stream().anyMatch(path::isBelowOrEqual);
    }

    /**
     * The references that were needed and lead to nothing whose fields can be told: of members, or of an evidence type to its structure.
     *
     * @return in their order; unmodifiable
     */
    public Set<Ref> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /**
     * Whether nothing is missing.
     *
     * @return whether {@link #leaves} are all leaves
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
