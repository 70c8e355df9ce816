package org.regmeta.value;

/** The answer to which of two durations is the longer one, for whatever date they are counted from. */
public enum DurationOrder {
    /** Shorter from every date: P1M against P32D. */
    SHORTER,
    /** Equally long from every date: P12M against P1Y. */
    EQUAL,
    /** Longer from every date: P1Y against P364D. */
    LONGER,
    /** It depends on the date: P1M against P30D. */
    DEPENDS
}
