package org.regmeta.diff;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.shape.RecordTree;
import org.regmeta.internal.shape.Walk;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.DateRange;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * Whom the changes break. For each record that stays and each of its references, on each day on which it counts: what did the reference mean before, and what does it
 * mean now? It is broken from the first day on which that is another content with a change that demands MAJOR, or nothing. From there it goes on to those that
 * rely on the broken record, where the reference is part of what that record says.
 *
 * <p>A version that was published does not vanish because a file has a higher one instead. To exact references it stays; to others too, unless the higher one is of
 * its major line: then until the day before that one begins.
 */
final class BreakageSearch {
    /** A reference and where it stands. */
    private record Reference(String path, Property property, Ref ref) {}

    /** A record that is broken, and whether that goes on to those that rely on it. */
    private record Hit(Breakage breakage, boolean onward) {}

    private final Catalogue before;
    private final Catalogue after;
    private final Catalogue exact;
    private final Map<MetadataRecord, RecordDiff> diffs = new IdentityHashMap<>();
    private final Set<MetadataRecord> staying = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<MetadataRecord, Map<MetadataRecord, Boolean>> breaking = new IdentityHashMap<>();

    BreakageSearch(Catalogue older, Catalogue newer, Catalogue around, List<RecordDiff> records) {
        List<MetadataRecord> besides = besides(older, newer, around);
        List<MetadataRecord> old = records(older);
        old.addAll(besides);
        this.before = Catalogue.ofRecords(old);
        List<MetadataRecord> now = records(newer);
        now.addAll(besides);
        staying.addAll(now);
        List<MetadataRecord> whole = new ArrayList<>(now);
        for (RecordDiff diff : records) {
            if (diff.after() != null) {
                diffs.put(diff.after(), diff);
            }
            if (isFollowed(diff)) {
                whole.add(diff.before());
                remains(diff).ifPresent(now::add);
            }
        }
        this.after = Catalogue.ofRecords(now);
        this.exact = Catalogue.ofRecords(whole);
    }

    private static List<MetadataRecord> records(Catalogue catalogue) {
        List<MetadataRecord> records = new ArrayList<>();
        catalogue.entries().forEach(entry -> records.add(entry.record()));
        return records;
    }

    private static List<MetadataRecord> besides(Catalogue older, Catalogue newer, Catalogue around) {
        List<MetadataRecord> besides = new ArrayList<>();
        for (Catalogue.Entry entry : around.entries()) {
            if (older.entries(entry.ref()).isEmpty()
                    && newer.entries(entry.ref()).isEmpty()) {
                besides.add(entry.record());
            }
        }
        return besides;
    }

    private static boolean isFollowed(RecordDiff diff) {
        return diff.before() != null
                && diff.after() != null
                && diff.after().version().compareTo(diff.before().version()) > 0
                && !Line.isInPreparation(diff.after());
    }

    /** What remains of a version that a higher one followed. */
    private static Optional<MetadataRecord> remains(RecordDiff diff) {
        MetadataRecord old = diff.record().equals(diff.before()) ? diff.record() : diff.before();
        MetadataRecord now = diff.record();
        if (old == null || old.version().major() != now.version().major()) {
            return Optional.ofNullable(old);
        }
        @Nullable LocalDate begins = Line.range(now).from();
        if (begins == null) {
            return Optional.empty();
        }
        DateRange range = Line.range(old);
        LocalDate last = begins.minusDays(1);
        if (range.to() != null && range.to().isBefore(last)) {
            return Optional.of(old);
        }
        if (range.withTo(last).isEmpty()) {
            return Optional.empty();
        }
        RecordTree tree = RecordTree.of(old);
        tree.set("validity", new Period(range.from(), last));
        return Optional.of(tree.whole());
    }

    List<Breakage> run(Collection<Iri> causes) {
        List<Breakage> found = new ArrayList<>();
        for (Iri cause : causes) {
            Map<MetadataRecord, Hit> hits = new LinkedHashMap<>();
            Deque<Hit> open = new ArrayDeque<>();
            direct(cause).forEach(hit -> {
                hits.put(hit.breakage().broken(), hit);
                open.add(hit);
            });
            while (!open.isEmpty()) {
                Hit hit = open.remove();
                if (hit.onward()) {
                    for (Hit next : onward(hit.breakage())) {
                        if (hits.putIfAbsent(next.breakage().broken(), next) == null) {
                            open.add(next);
                        }
                    }
                }
            }
            hits.values().forEach(hit -> found.add(hit.breakage()));
        }
        return found;
    }

    private List<Hit> direct(Iri cause) {
        return earliest(cause, (referrer, reference) -> broken(cause, referrer, reference));
    }

    /** Of each that refers to an id, the earliest of what its references come to. */
    private List<Hit> earliest(Iri target, BiFunction<MetadataRecord, Reference, @Nullable Hit> judge) {
        List<Hit> hits = new ArrayList<>();
        for (MetadataRecord referrer : referrers(target)) {
            Hit best = null;
            for (Reference reference : references(referrer, target)) {
                Hit hit = judge.apply(referrer, reference);
                if (hit != null && (best == null || isEarlier(hit, best))) {
                    best = hit;
                }
            }
            if (best != null) {
                hits.add(best);
            }
        }
        return hits;
    }

    private static boolean isEarlier(Hit hit, Hit than) {
        @Nullable LocalDate day = hit.breakage().from();
        @Nullable LocalDate other = than.breakage().from();
        return other != null && (day == null || day.isBefore(other));
    }

    /** Those that stay and refer to an id, by kind, id and version; not those that came only now, or did not refer to it before. */
    private List<MetadataRecord> referrers(Iri target) {
        List<MetadataRecord> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            after.referrers(target, kind).stream()
                    .map(Catalogue.Entry::record)
                    .filter(staying::contains)
                    .filter(record -> referredBefore(record, target))
                    .sorted(Comparator.comparing(
                                    (MetadataRecord record) -> record.id().value())
                            .thenComparing(MetadataRecord::version))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean referredBefore(MetadataRecord record, Iri target) {
        RecordDiff diff = diffs.get(record);
        if (diff == null) {
            return true;
        }
        return before.versions(record.id()).stream()
                .anyMatch(old -> !references(old, target).isEmpty());
    }

    private static List<Reference> references(MetadataRecord record, Iri target) {
        List<Reference> found = new ArrayList<>();
        for (Walk.Step step : Walk.of(record)) {
            if (step.value() instanceof Ref ref && ref.id().equals(target)) {
                found.add(new Reference(step.path(), step.property(), ref));
            }
        }
        return found;
    }

    private @Nullable Hit broken(Iri cause, MetadataRecord referrer, Reference reference) {
        Dependence dependence =
                ChangeClasses.standard().dependence(reference.property().name());
        List<Iri> dated = List.of(cause, referrer.id());
        for (Day day : days(referrer, dated, null)) {
            Optional<MetadataRecord> old = before.resolve(reference.ref(), day.date(), referrer);
            if (old.isEmpty() || !counts(referrer, day.date())) {
                continue;
            }
            Optional<MetadataRecord> now = meant(reference.ref(), day.date(), referrer);
            boolean hurts = now.isEmpty() || (dependence != Dependence.NONE && isBreaking(old.get(), now.get()));
            if (hurts) {
                Breakage breakage = new Breakage(
                        cause,
                        old.get().version(),
                        now.map(MetadataRecord::version).orElse(null),
                        referrer,
                        reference.path(),
                        reference.ref(),
                        day.first(),
                        List.of());
                return new Hit(breakage, dependence == Dependence.ONWARD);
            }
        }
        return null;
    }

    private Optional<MetadataRecord> meant(Ref ref, LocalDate date, MetadataRecord referrer) {
        return (ref.isExact() ? exact : after).resolve(ref, date, referrer);
    }

    /** Whether a record is the version of its major line that counts on a day. */
    private boolean counts(MetadataRecord record, LocalDate date) {
        Ref line = Ref.of(record.id(), record.version().major());
        return after.resolve(line, date, record)
                .filter(found -> found == record)
                .isPresent();
    }

    /** Whether a change from the one to the other demands MAJOR; that the days of validity differ is told by the days. */
    private boolean isBreaking(MetadataRecord old, MetadataRecord now) {
        if (old == now) {
            return false;
        }
        return breaking.computeIfAbsent(old, one -> new IdentityHashMap<>())
                .computeIfAbsent(
                        now,
                        other -> RecordComparison.of(old, now, () -> true).stream()
                                .anyMatch(change -> change.step() == VersionStep.MAJOR
                                        && !change.path().equals("validity")
                                        && !change.path().startsWith("validity/")));
    }

    private List<Hit> onward(Breakage broken) {
        return earliest(broken.broken().id(), (referrer, reference) -> passedOn(broken, referrer, reference));
    }

    private @Nullable Hit passedOn(Breakage broken, MetadataRecord referrer, Reference reference) {
        Dependence dependence =
                ChangeClasses.standard().dependence(reference.property().name());
        if (dependence == Dependence.NONE) {
            return null;
        }
        Iri target = broken.broken().id();
        for (Day day : days(referrer, List.of(target, referrer.id()), broken.from())) {
            boolean meansIt = meant(reference.ref(), day.date(), referrer)
                    .filter(found -> found == broken.broken())
                    .isPresent();
            if (meansIt && counts(referrer, day.date())) {
                List<Ref> via = new ArrayList<>(broken.via());
                via.add(Ref.of(target, broken.broken().version()));
                Breakage breakage = new Breakage(
                        broken.cause(),
                        broken.before(),
                        broken.after(),
                        referrer,
                        reference.path(),
                        reference.ref(),
                        day.first(),
                        via);
                return new Hit(breakage, dependence == Dependence.ONWARD);
            }
        }
        return null;
    }

    /** A day that stands for all up to the next: on none between them anything changes. {@code first} is null for the days before all others. */
    private record Day(LocalDate date, @Nullable LocalDate first) {}

    private List<Day> days(MetadataRecord referrer, List<Iri> ids, @Nullable LocalDate notBefore) {
        TreeSet<LocalDate> firsts = new TreeSet<>();
        Set<MetadataRecord> dated = new HashSet<>();
        for (Iri id : ids) {
            dated.addAll(before.versions(id));
            dated.addAll(after.versions(id));
            dated.addAll(exact.versions(id));
        }
        for (MetadataRecord record : dated) {
            DateRange range = Line.range(record);
            if (range.from() != null) {
                firsts.add(range.from());
            }
            if (range.to() != null) {
                firsts.add(range.to().plusDays(1));
            }
        }
        if (notBefore != null) {
            firsts.add(notBefore);
        }
        DateRange own = Line.range(referrer);
        List<Day> days = new ArrayList<>();
        if (own.from() == null && notBefore == null) {
            LocalDate early =
                    firsts.isEmpty() ? LocalDate.EPOCH : firsts.first().minusDays(1);
            days.add(new Day(early, null));
        }
        for (LocalDate day : firsts) {
            if (own.covers(day) && (notBefore == null || !day.isBefore(notBefore))) {
                days.add(new Day(day, day));
            }
        }
        return days;
    }
}
