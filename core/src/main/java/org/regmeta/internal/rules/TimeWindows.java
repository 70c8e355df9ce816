package org.regmeta.internal.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Direction;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.DateRange;
import org.regmeta.value.Duration;

/** Compares spans of time that are counted from a day nobody knows yet (section 7.9 of the standard). */
public final class TimeWindows {
    /** The Gregorian calendar, days of the week included, repeats itself after 400 years. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate END = LocalDate.of(2400, 1, 1);

    private static final int MOST = 1_000;
    private static final Map<Pair, Boolean> DECIDED = new ConcurrentHashMap<>();

    private TimeWindows() {}

    /**
     * Whether a window lies within another one, for every day they may be counted from.
     *
     * @param window a window, or null for no limit in time
     * @param wider another window, or null for no limit in time
     * @return whether every day of the one is a day of the other
     */
    public static boolean isWithin(@Nullable TimeWindow window, @Nullable TimeWindow wider) {
        if (wider == null) {
            return true;
        }
        if (window == null
                || !window.anchor().id().equals(wider.anchor().id())
                || window.direction() != wider.direction()) {
            return false;
        }
        if (usesClock(window) || usesClock(wider)) {
            return isWithinByClock(window, wider);
        }
        if (DECIDED.size() > MOST) {
            DECIDED.clear();
        }
        return DECIDED.computeIfAbsent(new Pair(Span.of(window), Span.of(wider)), Pair::isWithin);
    }

    /** What counts of a window once its anchor is found to be the same. */
    private record Span(
            Duration length, boolean before, @Nullable Duration offset, boolean whole) {
        static Span of(TimeWindow window) {
            return new Span(window.length(), window.direction() == Direction.BEFORE, window.offset(), isWhole(window));
        }
    }

    private record Pair(Span window, Span wider) {
        boolean isWithin() {
            if (window.equals(wider)) {
                return true;
            }
            for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
                if (!days(wider, day).covers(days(window, day))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static DateRange days(Span span, LocalDate anchor) {
        Duration offset = span.offset();
        LocalDate day = anchor;
        if (offset != null) {
            day = span.before() ? offset.before(anchor) : offset.after(anchor);
        }
        Duration length = span.length();
        if (span.whole()) {
            return span.before() ? endingBefore(first(day, length), length) : startingAt(next(day, length), length);
        }
        return span.before() ? endingBefore(day, length) : startingAfter(day, length);
    }

    /**
     * The days of a window.
     *
     * @param window a window counted in days, weeks, months or years
     * @param anchor the day it is counted from
     * @return its days
     */
    static DateRange days(TimeWindow window, LocalDate anchor) {
        return days(Span.of(window), anchor);
    }

    private static DateRange endingBefore(LocalDate day, Duration length) {
        return DateRange.of(length.before(day), day.minusDays(1));
    }

    private static DateRange startingAfter(LocalDate day, Duration length) {
        return DateRange.of(day.plusDays(1), length.after(day));
    }

    private static DateRange startingAt(LocalDate day, Duration length) {
        return DateRange.of(day, length.after(day).minusDays(1));
    }

    private static LocalDate first(LocalDate day, Duration length) {
        return switch (length.unit()) {
            case YEARS -> day.withDayOfYear(1);
            case MONTHS -> day.withDayOfMonth(1);
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> day;
        };
    }

    private static LocalDate next(LocalDate day, Duration length) {
        return Duration.of(1, length.unit()).after(first(day, length));
    }

    private static boolean isWhole(TimeWindow window) {
        return Boolean.TRUE.equals(window.wholePeriod());
    }

    private static boolean usesClock(TimeWindow window) {
        return window.length().unit().isTime()
                || (window.offset() != null && window.offset().unit().isTime());
    }

    /** Spans of hours have no first and last day; only such as begin at the same moment are compared. */
    private static boolean isWithinByClock(TimeWindow window, TimeWindow wider) {
        return isWhole(window) == isWhole(wider)
                && isSame(window.offset(), wider.offset())
                && window.length().isNeverLongerThan(wider.length());
    }

    private static boolean isSame(@Nullable Duration offset, @Nullable Duration other) {
        return (offset != null && other != null) ? offset.isEquivalentTo(other) : Objects.equals(offset, other);
    }
}
