package org.regmeta.value;

import java.time.LocalDate;

/**
 * A length of time in exactly one unit, such as {@code P12M} or {@code PT30S} (a part of ISO 8601).
 *
 * <p>Two durations are {@link #equals equal} when they are written alike. What they mean is compared by {@link #isEquivalentTo}, {@link
 * #compareRange} and {@link #isNeverLongerThan}: a month has 28 to 31 days, a year 365 or 366, and a legal day 23 to 25 hours, so that some
 * questions have an answer for every date and some have none.
 *
 * @param amount how many of the unit; at least 1, at most eight digits for years to days and seven for hours to seconds
 * @param unit the unit
 */
public record Duration(int amount, Unit unit) {

    /** The unit of a duration. */
    public enum Unit {
        /** Calendar years, {@code P…Y}. */
        YEARS('Y', false, 12),
        /** Calendar months, {@code P…M}. */
        MONTHS('M', false, 1),
        /** Weeks of seven days, {@code P…W}. */
        WEEKS('W', false, 7),
        /** Calendar days, {@code P…D}. */
        DAYS('D', false, 1),
        /** Hours, {@code PT…H}. */
        HOURS('H', true, 3600),
        /** Minutes, {@code PT…M}. */
        MINUTES('M', true, 60),
        /** Seconds, {@code PT…S}. */
        SECONDS('S', true, 1);

        private final char letter;
        private final boolean time;
        private final int factor;

        Unit(char letter, boolean time, int factor) {
            this.letter = letter;
            this.time = time;
            this.factor = factor;
        }

        /** Whether this is a unit of the clock and not of the calendar. */
        public boolean isTime() {
            return time;
        }

        private int maxAmount() {
            return time ? 9_999_999 : 99_999_999;
        }

        private boolean isMonths() {
            return this == YEARS || this == MONTHS;
        }

        private static Unit of(char letter, boolean time) {
            for (Unit unit : values()) {
                if (unit.letter == letter && unit.time == time) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit " + letter);
        }
    }

    private static final int MAX = 10;
    private static final long DAY = 86_400;
    private static final long CLOCK_CHANGE = 3_600;

    /**
     * @throws ValueFormatException if the amount is below 1 or has more digits than a record can hold
     */
    public Duration {
        if (amount < 1 || amount > unit.maxAmount()) {
            throw new ValueFormatException("Duration", written(amount, unit));
        }
    }

    /**
     * So many of one unit.
     *
     * @throws ValueFormatException if the amount is below 1 or has more digits than a record can hold
     */
    public static Duration of(int amount, Unit unit) {
        return new Duration(amount, unit);
    }

    /**
     * Reads {@code P12M} or {@code PT30S}.
     *
     * @throws ValueFormatException if the text is no duration in one unit
     */
    public static Duration parse(CharSequence text) {
        if (!isValid(text)) {
            throw new ValueFormatException("Duration", text.toString());
        }
        int last = text.length() - 1;
        boolean time = text.charAt(1) == 'T';
        int amount = Integer.parseInt(text, time ? 2 : 1, last, 10);
        return new Duration(amount, Unit.of(text.charAt(last), time));
    }

    /** Whether the text is a duration in one unit of at most 10 characters. */
    public static boolean isValid(CharSequence text) {
        int last = text.length() - 1;
        if (last < 2 || last >= MAX || text.charAt(0) != 'P') {
            return false;
        }
        boolean time = text.charAt(1) == 'T';
        int start = time ? 2 : 1;
        return Chars.areDigits(text, start, last)
                && text.charAt(start) != '0'
                && (time ? "HMS" : "YMWD").indexOf(text.charAt(last)) >= 0;
    }

    /** Whether both mean the same from every date: P12M and P1Y, P7D and P1W, PT60S and PT1M. */
    public boolean isEquivalentTo(Duration other) {
        return isComparableWith(other) && inBaseUnit() == other.inBaseUnit();
    }

    /** Which of the two is the longer one, if that can be said for every date. */
    public DurationOrder compareRange(Duration other) {
        if (isEquivalentTo(other)) {
            return DurationOrder.EQUAL;
        }
        if (isComparableWith(other)) {
            return inBaseUnit() < other.inBaseUnit() ? DurationOrder.SHORTER : DurationOrder.LONGER;
        }
        if (longest(other) < other.shortest(this)) {
            return DurationOrder.SHORTER;
        }
        return shortest(other) > other.longest(this) ? DurationOrder.LONGER : DurationOrder.DEPENDS;
    }

    /** Whether this is shorter than the other or as long, from every date: P1M is never longer than P31D, though it can be as long. */
    public boolean isNeverLongerThan(Duration other) {
        if (isComparableWith(other)) {
            return inBaseUnit() <= other.inBaseUnit();
        }
        return longest(other) <= other.shortest(this);
    }

    /** The fewest whole days this can last, whatever the date: 28 for P1M, 365 for P1Y; hours to seconds are rounded down. */
    public long minDays() {
        if (unit.isMonths()) {
            return CalendarMonths.minDays(inBaseUnit());
        }
        return unit.time ? inBaseUnit() / DAY : inBaseUnit();
    }

    /** The most whole days this can last, whatever the date: 31 for P1M, 366 for P1Y; hours to seconds are rounded up. */
    public long maxDays() {
        if (unit.isMonths()) {
            return CalendarMonths.maxDays(inBaseUnit());
        }
        return unit.time ? (inBaseUnit() + DAY - 1) / DAY : inBaseUnit();
    }

    /** The day this much after the date; 31 January and P1M is the last day of February. Hours to seconds count as their whole days. */
    public LocalDate after(LocalDate date) {
        return unit.isMonths() ? date.plusMonths(inBaseUnit()) : date.plusDays(minDays());
    }

    /** The day this much before the date; 31 March less P1M is the last day of February. Hours to seconds count as their whole days. */
    public LocalDate before(LocalDate date) {
        return unit.isMonths() ? date.minusMonths(inBaseUnit()) : date.minusDays(minDays());
    }

    private boolean isComparableWith(Duration other) {
        return unit.isMonths() == other.unit.isMonths() && unit.time == other.unit.time;
    }

    /** Months, days or seconds. */
    private long inBaseUnit() {
        return (long) amount * unit.factor;
    }

    /** The least this can last: whole days against a duration of the calendar, seconds against one of the clock. */
    private long shortest(Duration against) {
        if (!unit.time && !against.unit.time) {
            return minDays();
        }
        return unit.time ? inBaseUnit() : minDays() * DAY - CLOCK_CHANGE;
    }

    /** The most this can last, in the same measure as {@link #shortest}. */
    private long longest(Duration against) {
        if (!unit.time && !against.unit.time) {
            return maxDays();
        }
        return unit.time ? inBaseUnit() : maxDays() * DAY + CLOCK_CHANGE;
    }

    @Override
    public String toString() {
        return written(amount, unit);
    }

    private static String written(int amount, Unit unit) {
        return (unit.time ? "PT" : "P") + amount + unit.letter;
    }
}
