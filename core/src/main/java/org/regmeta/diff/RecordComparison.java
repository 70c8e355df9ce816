package org.regmeta.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.shape.Shape;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Duration;
import org.regmeta.value.Text;

/**
 * Two records of one kind, value by value, in the order of the model; of a list what was removed, what was added, a new order, and then what changed inside of the
 * elements that stayed. Used once.
 */
final class RecordComparison {
    private static final Model MODEL = Model.standard();

    /** Where the walk is: the path for people, and the pointers on both sides. */
    private record Place(String path, String old, String now) {
        Place inner(String name) {
            return new Place(path.isEmpty() ? name : path + '/' + name, old + '/' + name, now + '/' + name);
        }

        Place element(String key, @Nullable Integer before, @Nullable Integer after) {
            return new Place(
                    path + key, before == null ? old : old + '/' + before, after == null ? now : now + '/' + after);
        }
    }

    /** What changes: a property, and the structures to which its place belongs, the narrowest first. */
    private record Subject(List<String> owners, Property property) {
        VersionStep step(String operation) {
            return ChangeClasses.standard().step(owners, property.name(), operation, exemption -> false);
        }
    }

    private final ChangeClasses classes = ChangeClasses.standard();
    private final BooleanSupplier succeeded;
    private final List<Change> changes = new ArrayList<>();

    private RecordComparison(BooleanSupplier succeeded) {
        this.succeeded = succeeded;
    }

    /**
     * Compares two records.
     *
     * @param before a record
     * @param after another of the same kind
     * @param succeeded whether each day that the validity loses lies in that of another version
     * @return the changes that lead from the one to the other
     */
    static List<Change> of(MetadataRecord before, MetadataRecord after, BooleanSupplier succeeded) {
        RecordComparison comparison = new RecordComparison(succeeded);
        String kind = before.kind().code();
        Structure structure = MODEL.kind(kind);
        if (structure == null) {
            throw new IllegalStateException("the model has no " + kind);
        }
        int header = MODEL.header().size();
        Map<String, Object> old = members(before);
        Map<String, Object> now = members(after);
        Place root = new Place("", "", "");
        for (Structure.Use use : structure.uses()) {
            List<String> owners = use.position() < header ? List.of(kind, "Header") : List.of(kind);
            comparison.property(new Subject(owners, use.property()), old, now, root);
        }
        return List.copyOf(comparison.changes);
    }

    /** The largest step that one of some changes demands. */
    static VersionStep largest(List<Change> changes) {
        return changes.stream().map(Change::step).reduce(VersionStep.NONE, VersionStep::max);
    }

    private static Map<String, Object> members(Object owner) {
        Map<String, Object> members = new HashMap<>();
        Shape.forEach(owner, (property, value) -> members.put(property.name(), value));
        return members;
    }

    private void property(Subject subject, Map<String, Object> before, Map<String, Object> after, Place owner) {
        Object old = before.get(subject.property().name());
        Object now = after.get(subject.property().name());
        Place place = owner.inner(subject.property().name());
        if (subject.property().list()) {
            list(
                    subject,
                    old instanceof List<?> list ? list : List.of(),
                    now instanceof List<?> list ? list : List.of(),
                    place);
        } else if (old == null && now != null) {
            add(Operation.ADD, single(subject, "add", place), place, null, now);
        } else if (old != null && now == null) {
            add(Operation.REMOVE, single(subject, "remove", place), place, old, null);
        } else if (old != null && now != null) {
            value(subject, old, now, place);
        }
    }

    private void value(Subject subject, Object old, Object now, Place place) {
        if (old instanceof Text text && now instanceof Text other) {
            text(subject, text, other, place);
        } else if (Shape.isObject(old)) {
            object(subject.property(), old, now, place);
        } else if (!Shape.lexical(old).equals(Shape.lexical(now))) {
            add(Operation.CHANGE, changed(subject, old, now, place), place, old, now);
        }
    }

    private void object(Property property, Object old, Object now, Place place) {
        Structure structure = MODEL.object(property.type());
        if (structure == null) {
            throw new IllegalStateException("the model has no " + property.type());
        }
        Map<String, Object> before = members(old);
        Map<String, Object> after = members(now);
        for (Structure.Use use : structure.uses()) {
            property(new Subject(List.of(structure.name()), use.property()), before, after, place);
        }
    }

    private void text(Subject subject, Text old, Text now, Place place) {
        TreeSet<String> tags = new TreeSet<>(old.asMap().keySet());
        tags.addAll(now.asMap().keySet());
        for (String tag : tags) {
            String before = old.get(tag);
            String after = now.get(tag);
            Place there = place.inner(tag);
            if (before == null) {
                add(Operation.ADD, subject.step("addLanguage"), there, null, after);
            } else if (after == null) {
                add(Operation.REMOVE, subject.step("removeLanguage"), there, before, null);
            } else if (!before.equals(after)) {
                add(Operation.CHANGE, subject.step("change"), there, before, after);
            }
        }
    }

    private void list(Subject subject, List<?> old, List<?> now, Place place) {
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        ListPairing pairing = new ListPairing(subject.property(), old, now);
        for (int i : pairing.removed()) {
            Place there = place.element(pairing.shown(i, null), i, null);
            String operation = now.isEmpty() && knows(subject, "removeLast") ? "removeLast" : "remove";
            add(Operation.REMOVE, element(subject, operation, old.get(i), now), there, old.get(i), null);
        }
        for (int i : pairing.added()) {
            Place there = place.element(pairing.shown(null, i), null, i);
            String operation = old.isEmpty() && knows(subject, "addFirst") ? "addFirst" : "add";
            add(Operation.ADD, element(subject, operation, now.get(i), old), there, null, now.get(i));
        }
        List<Long> places = pairing.oldPlaces();
        if (!places.equals(places.stream().sorted().toList())) {
            add(Operation.REORDER, subject.step("reorder"), place, places, pairing.newPlaces());
        }
        for (int i = 0; i < old.size(); i++) {
            int there = pairing.newIndex(i);
            if (there >= 0) {
                value(subject, old.get(i), now.get(there), place.element(pairing.shown(i, there), i, there));
            }
        }
    }

    private boolean knows(Subject subject, String operation) {
        return classes.knows(subject.property().name(), operation);
    }

    private void add(Operation operation, VersionStep step, Place place, @Nullable Object old, @Nullable Object now) {
        changes.add(new Change(operation, step, place.path(), place.old(), place.now(), old, now));
    }

    /** The class of what happens to a value that is no element of a list: of the exceptions only one can apply, and to the record's own validity alone. */
    private VersionStep single(Subject subject, String operation, Place place) {
        boolean own = place.old().startsWith("/validity");
        return classes.step(
                subject.owners(),
                subject.property().name(),
                operation,
                exemption ->
                        exemption.condition() == ChangeClasses.Condition.FOLLOWED && own && succeeded.getAsBoolean());
    }

    private VersionStep element(Subject subject, String operation, Object element, List<?> others) {
        return classes.step(
                subject.owners(), subject.property().name(), operation, exemption -> switch (exemption.condition()) {
                    case WHERE -> exemption.values().contains(simple(element, exemption.property()));
                    case UNSEEN ->
                        others.stream()
                                .noneMatch(other -> simple(other, exemption.property())
                                        .equals(simple(element, exemption.property())));
                    case FOLLOWED -> false;
                });
    }

    private static String simple(Object element, String property) {
        Object value = members(element).get(property);
        return value == null ? "" : Shape.lexical(value);
    }

    /** Where the model tells higher from lower, which of the two it is; what cannot be told takes the larger class, what means the same the smallest that is one. */
    private VersionStep changed(Subject subject, Object old, Object now, Place place) {
        if (!knows(subject, "raise")) {
            return single(subject, "change", place);
        }
        @Nullable Integer order = order(old, now);
        if (order != null && order == 0) {
            return VersionStep.PATCH;
        }
        if (order != null) {
            return single(subject, order < 0 ? "raise" : "lower", place);
        }
        return single(subject, "raise", place).max(single(subject, "lower", place));
    }

    /** Below 0 if the first is lower, above 0 if it is higher, null if that cannot be said. */
    private static @Nullable Integer order(Object old, Object now) {
        if (old instanceof Long number && now instanceof Long other) {
            return number.compareTo(other);
        }
        if (old instanceof BigDecimal number && now instanceof BigDecimal other) {
            return number.compareTo(other);
        }
        if (old instanceof LocalDate day && now instanceof LocalDate other) {
            return day.compareTo(other);
        }
        if (old instanceof Instant instant && now instanceof Instant other) {
            return instant.compareTo(other);
        }
        if (old instanceof Enum<?> code && now instanceof Enum<?> other) {
            return Integer.compare(code.ordinal(), other.ordinal());
        }
        if (old instanceof Duration duration && now instanceof Duration other) {
            return switch (duration.compareRange(other)) {
                case SHORTER -> -1;
                case EQUAL -> 0;
                case LONGER -> 1;
                case DEPENDS -> null;
            };
        }
        return null;
    }
}
