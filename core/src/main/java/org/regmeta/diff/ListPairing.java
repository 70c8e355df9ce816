package org.regmeta.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.CanonicalForm;
import org.regmeta.internal.shape.Shape;
import org.regmeta.value.Ref;

/**
 * Which elements of two lists are the same: those with the same key. Where a key stands more than once in one of the lists, the whole content is the key of its
 * elements; without a key it always is, but a single element left over on each side counts as the same. It does not matter which of the lists is the older one.
 */
final class ListPairing {
    /** A key as text, and whether it is the whole content. */
    private record Label(boolean whole, String text) {}

    private final List<?> before;
    private final List<?> after;
    private final List<String> key;
    private final List<Label> labelsBefore;
    private final List<Label> labelsAfter;
    private final int[] newIndex;
    private final int[] oldIndex;

    ListPairing(Property property, List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.key = ChangeClasses.standard().key(property.type());
        Map<String, Integer> counts = new HashMap<>();
        count(before, counts);
        count(after, counts);
        this.labelsBefore = labels(before, counts);
        this.labelsAfter = labels(after, counts);
        this.newIndex = new int[before.size()];
        this.oldIndex = new int[after.size()];
        Arrays.fill(newIndex, -1);
        Arrays.fill(oldIndex, -1);
        pair();
    }

    /** How often each key occurs in the list where it occurs most. */
    private void count(List<?> list, Map<String, Integer> counts) {
        Map<String, Integer> here = new HashMap<>();
        list.forEach(item -> here.merge(keyOf(item), 1, Integer::sum));
        here.forEach((text, count) -> counts.merge(text, count, Math::max));
    }

    private List<Label> labels(List<?> list, Map<String, Integer> counts) {
        List<Label> labels = new ArrayList<>();
        for (Object item : list) {
            boolean keyed = !Shape.isObject(item) || !key.isEmpty();
            labels.add(
                    keyed && counts.getOrDefault(keyOf(item), 0) == 1
                            ? new Label(false, keyOf(item))
                            : new Label(true, CanonicalForm.ofValue(item)));
        }
        return labels;
    }

    private void pair() {
        Map<Label, Deque<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.computeIfAbsent(labelsAfter.get(i), label -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> same = places.getOrDefault(labelsBefore.get(i), new ArrayDeque<>());
            if (!same.isEmpty()) {
                join(i, same.remove());
            }
        }
        List<Integer> removed = removed();
        List<Integer> added = added();
        if (removed.size() == 1 && added.size() == 1 && key.isEmpty() && Shape.isObject(before.get(removed.get(0)))) {
            join(removed.get(0), added.get(0));
        }
    }

    private void join(int old, int now) {
        newIndex[old] = now;
        oldIndex[now] = old;
    }

    /** Where elements of the old list stand that the new one has not. */
    List<Integer> removed() {
        return IntStream.range(0, newIndex.length)
                .filter(i -> newIndex[i] < 0)
                .boxed()
                .toList();
    }

    /** Where elements of the new list stand that the old one has not. */
    List<Integer> added() {
        return IntStream.range(0, oldIndex.length)
                .filter(i -> oldIndex[i] < 0)
                .boxed()
                .toList();
    }

    /** Where the elements that stayed were, in the new order. */
    List<Long> oldPlaces() {
        return Arrays.stream(oldIndex)
                .filter(i -> i >= 0)
                .asLongStream()
                .boxed()
                .toList();
    }

    /** Where the elements that stayed are, in the old order. */
    List<Long> newPlaces() {
        return Arrays.stream(newIndex)
                .filter(i -> i >= 0)
                .asLongStream()
                .boxed()
                .toList();
    }

    /** Where an element of the old list is now; -1 if nowhere. */
    int newIndex(int old) {
        return newIndex[old];
    }

    /** The key of an element for people: in brackets, or empty where its whole content is the key. */
    String shown(@Nullable Integer old, @Nullable Integer now) {
        Label label = old != null ? labelsBefore.get(old) : labelsAfter.get(now == null ? 0 : now);
        return label.whole() ? "" : '[' + label.text() + ']';
    }

    private String keyOf(Object item) {
        if (!Shape.isObject(item)) {
            return simple(item);
        }
        Map<String, String> values = new HashMap<>();
        Shape.forEach(item, (property, value) -> {
            if (key.contains(property.name())) {
                values.put(property.name(), simple(value));
            }
        });
        return String.join(
                " ", key.stream().map(name -> values.getOrDefault(name, "")).toList());
    }

    /** A reference by its id, a list by its elements in whatever order. */
    private static String simple(Object value) {
        if (value instanceof Ref ref) {
            return ref.id().value();
        }
        if (value instanceof List<?> list) {
            return String.join(
                    ",", list.stream().map(ListPairing::simple).sorted().toList());
        }
        return Shape.lexical(value);
    }
}
