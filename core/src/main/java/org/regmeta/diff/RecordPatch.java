package org.regmeta.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.RecordTree;
import org.regmeta.model.MetadataRecord;

/**
 * Leads a record along its changes. First what changes inside, by the old paths; then the lists, the deepest first, since the places of elements count in the old
 * list until it has its new form.
 */
final class RecordPatch {
    private final RecordTree tree;

    private RecordPatch(RecordTree tree) {
        this.tree = tree;
    }

    static MetadataRecord apply(MetadataRecord record, List<Change> changes) {
        RecordPatch patch = new RecordPatch(RecordTree.of(record));
        Map<String, List<Change>> lists = new TreeMap<>(
                Comparator.comparing(RecordPatch::depth).reversed().thenComparing(path -> path));
        for (Change change : changes) {
            @Nullable String list = listOf(change);
            if (list == null) {
                patch.set(change.oldPath(), change.newValue());
            } else {
                lists.computeIfAbsent(list, path -> new ArrayList<>()).add(change);
            }
        }
        lists.forEach(patch::list);
        return patch.tree.whole();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** The old path of the list that gets another form by a change; null if none does. */
    private static @Nullable String listOf(Change change) {
        return switch (change.operation()) {
            case REORDER -> change.oldPath();
            case ADD -> isList(change.oldPath()) ? change.oldPath() : null;
            case REMOVE -> isList(change.newPath()) ? parent(change.oldPath()) : null;
            case CHANGE -> null;
        };
    }

    private static boolean isList(String path) {
        Property property = Model.standard().property(name(path));
        return property != null && property.list() && !isWording(path);
    }

    /** A language tag can look like a property, but stands below a text. */
    private static boolean isWording(String path) {
        Property owner = Model.standard().property(name(parent(path)));
        return owner != null && owner.isText();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void set(String path, @Nullable Object value) {
        put(find(parent(path)), name(path), value);
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object owner, String name, @Nullable Object value) {
        if (owner instanceof RecordTree object) {
            object.set(name, value);
        } else if (owner instanceof List<?> list && value != null) {
            ((List<Object>) list).set(Integer.parseInt(name), value);
        } else if (owner instanceof Map<?, ?> text && value != null) {
            ((Map<String, Object>) text).put(name, value);
        } else if (owner instanceof Map<?, ?> text) {
            text.remove(name);
        } else {
            throw new IllegalArgumentException("nothing is there to be changed: " + name);
        }
    }

    private @Nullable Object find(String path) {
        Object found = tree;
        for (int start = 0; start < path.length() && found != null; ) {
            int end = path.indexOf('/', start + 1);
            String name = path.substring(start + 1, end < 0 ? path.length() : end);
            found = found instanceof RecordTree object
                    ? object.get(name)
                    : found instanceof List<?> list ? list.get(Integer.parseInt(name)) : null;
            start = end < 0 ? path.length() : end;
        }
        return found;
    }

    private void list(String path, List<Change> changes) {
        List<Object> old = find(path) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
        Set<Integer> removed = new HashSet<>();
        Map<Integer, Object> added = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (Change change : changes) {
            Object value = change.newValue();
            if (change.operation() == Operation.ADD && value != null) {
                added.put(Integer.parseInt(name(change.newPath())), value);
            } else if (change.operation() == Operation.REMOVE) {
                removed.add(Integer.parseInt(name(change.oldPath())));
            } else if (change.oldValue() instanceof List<?> places) {
                places.forEach(place -> order.add(((Long) place).intValue()));
            }
        }
        if (order.isEmpty()) {
            for (int i = 0; i < old.size(); i++) {
                if (!removed.contains(i)) {
                    order.add(i);
                }
            }
        }
        List<Object> made = new ArrayList<>(Collections.nCopies(order.size() + added.size(), null));
        added.forEach(made::set);
        int next = 0;
        for (int i = 0; i < made.size(); i++) {
            if (!added.containsKey(i)) {
                made.set(i, old.get(order.get(next++)));
            }
        }
        set(path, made.isEmpty() ? null : made);
    }
}
