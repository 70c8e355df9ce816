package org.regmeta.value;

/**
 * How many days a number of consecutive calendar months can have, over every date of the Gregorian calendar and counted in either direction, as
 * {@link java.time.LocalDate#plusMonths} and {@code minusMonths} count: 31 January and a month is the last day of February.
 */
final class CalendarMonths {

    private static final int CYCLE_MONTHS = 4800;
    private static final int CYCLE_DAYS = 146_097;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] FIRST_DAY = firstDays();

    private CalendarMonths() {}

    /** The fewest days that so many months can have. */
    static long minDays(long months) {
        int rest = (int) (months % CYCLE_MONTHS);
        int min = Integer.MAX_VALUE;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            int shorter = Math.max(0, lengthOf(start) - lengthOf(start + rest));
            min = Math.min(min, days(start, rest) - shorter);
        }
        return months / CYCLE_MONTHS * CYCLE_DAYS + min;
    }

    /** The most days that so many months can have. */
    static long maxDays(long months) {
        int rest = (int) (months % CYCLE_MONTHS);
        int max = 0;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            int longer = Math.max(0, lengthOf(start + rest) - lengthOf(start));
            max = Math.max(max, days(start, rest) + longer);
        }
        return months / CYCLE_MONTHS * CYCLE_DAYS + max;
    }

    private static int days(int start, int months) {
        int end = start + months;
        return end < CYCLE_MONTHS
                ? FIRST_DAY[end] - FIRST_DAY[start]
                : FIRST_DAY[end - CYCLE_MONTHS] + CYCLE_DAYS - FIRST_DAY[start];
    }

    /** Length of the month with this number, counted from January of a year divisible by 400. */
    private static int lengthOf(int month) {
        int year = month / 12 % 400;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year == 0);
        return month % 12 == 1 && leap ? 29 : LENGTHS[month % 12];
    }

    private static int[] firstDays() {
        int[] days = new int[CYCLE_MONTHS];
        for (int month = 1; month < CYCLE_MONTHS; month++) {
            days[month] = days[month - 1] + lengthOf(month - 1);
        }
        return days;
    }
}
