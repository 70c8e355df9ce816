package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Duration;
import org.regmeta.value.Ref;

/**
 * Relative slice of time made of length, anchor event, direction and offset, fixed for each case only by the date of
 * the event.
 *
 * <p>Immutable and thread-safe.
 *
 * @param length Extent of the slice of time, counted from the anchor event, shifted where so stated, in the direction
 *     given; never null
 * @param anchor Concept for the event from which the slice of time is counted, such as application, birth or death;
 *     never null
 * @param direction Whether the slice of time ends before the anchor event or begins with it, thus is counted back or
 *     ahead; never null
 * @param offset Distance between the anchor event and the start of counting, in the same direction; one year for the
 *     calendar year before last. When absent, none; null where absent
 * @param wholePeriod If true, only full calendar units such as whole months or years count; if false or absent,
 *     counting is to the day; null where absent
 */
public record TimeWindow(
        Duration length,
        Ref anchor,
        Direction direction,
        @Nullable Duration offset,
        @Nullable Boolean wholePeriod) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public TimeWindow {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * Starts a TimeWindow.
     *
     * @return an empty builder
     */
    public static TimeWindowBuilder builder() {
        return new TimeWindowBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this TimeWindow
     */
    public TimeWindowBuilder toBuilder() {
        return new TimeWindowBuilder(this);
    }
}
