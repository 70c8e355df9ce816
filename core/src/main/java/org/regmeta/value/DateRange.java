package org.regmeta.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of legal days, both ends inclusive, open where an end is null.
 *
 * <p>A range whose first day comes after its last one holds no day. It can be made, because records can say so; that they should not is for a
 * rule to report.
 *
 * @param from the first day; null if it has always been
 * @param to the last day; null if no end is known
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All days. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    /** The days from the first to the last one, both inclusive; null for an open end. */
    public static DateRange of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DateRange(from, to);
    }

    /** This range with another first day; null for none. */
    public DateRange withFrom(@Nullable LocalDate day) {
        return new DateRange(day, to);
    }

    /** This range with another last day; null for none. */
    public DateRange withTo(@Nullable LocalDate day) {
        return new DateRange(from, day);
    }

    /** Whether this range holds no day at all. */
    public boolean isEmpty() {
        return first().isAfter(last());
    }

    /** Whether the day is in this range. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    /** Whether every day of the other range is in this one; true for an empty range. */
    public boolean covers(DateRange other) {
        return other.isEmpty() || (covers(other.first()) && covers(other.last()));
    }

    /** Whether the two ranges have a day in common. */
    public boolean overlaps(DateRange other) {
        return intersect(other) != null;
    }

    /** The days that both ranges have; null if there are none. */
    public @Nullable DateRange intersect(DateRange other) {
        LocalDate start = first().isAfter(other.first()) ? from : other.from;
        LocalDate end = last().isBefore(other.last()) ? to : other.to;
        DateRange common = new DateRange(start, end);
        return common.isEmpty() ? null : common;
    }

    /** The day of this range that is nearest to the date: the date itself if it is in the range. For an empty range, its first day. */
    public LocalDate clamp(LocalDate date) {
        if (isEmpty() || date.isBefore(first())) {
            return first();
        }
        return date.isAfter(last()) ? last() : date;
    }

    /**
     * The days of this range that none of the others covers, as ranges in order of time that neither touch nor overlap; empty if the others
     * together cover it all.
     */
    public List<DateRange> gaps(List<DateRange> others) {
        List<DateRange> sorted = new ArrayList<>(others);
        sorted.removeIf(DateRange::isEmpty);
        sorted.sort(Comparator.comparing(DateRange::first));
        List<DateRange> gaps = new ArrayList<>();
        LocalDate next = first();
        for (DateRange other : sorted) {
            if (next.isAfter(last())) {
                return List.copyOf(gaps);
            }
            if (other.first().isAfter(last())) {
                break;
            }
            if (other.first().isAfter(next)) {
                gaps.add(between(next, other.first().minusDays(1)));
            }
            if (other.last().equals(LocalDate.MAX)) {
                return List.copyOf(gaps);
            }
            if (!other.last().isBefore(next)) {
                next = other.last().plusDays(1);
            }
        }
        if (!next.isAfter(last())) {
            gaps.add(between(next, last()));
        }
        return List.copyOf(gaps);
    }

    private static DateRange between(LocalDate start, LocalDate end) {
        return new DateRange(start.equals(LocalDate.MIN) ? null : start, end.equals(LocalDate.MAX) ? null : end);
    }

    private LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }

    /** The range in the form of ISO 8601, {@code ..} for an open end: {@code 2027-01-01/..}. */
    @Override
    public String toString() {
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
