package org.regmeta.internal.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            if (!days(wider, day).covers(days(window, day))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The days of a window.
     *
     * @param window a window counted in days, weeks, months or years
     * @param anchor the day it is counted from
     * @return its days
     */
    static DateRange days(TimeWindow window, LocalDate anchor) {
        boolean before = window.direction() == Direction.BEFORE;
        Duration offset = window.offset();
        LocalDate day = anchor;
        if (offset != null) {
            day = before ? offset.before(anchor) : offset.after(anchor);
        }
        Duration length = window.length();
        if (isWhole(window)) {
            return before ? endingBefore(first(day, length), length) : startingAt(next(day, length), length);
        }
        return before ? endingBefore(day, length) : startingAfter(day, length);
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
        return offset == null || other == null ? offset == other : offset.isEquivalentTo(other);
    }
}
